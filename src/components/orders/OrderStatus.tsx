import type { Order } from "../../domain/orders/order";
import { StatusBadge, type StatusLook } from "../field/StatusField";

const looks: Readonly<Record<Order["status"], StatusLook>> = {
  created: { tone: "neutral", icon: "plus" },
  pending: { tone: "info", icon: "clock" },
  paid: { tone: "positive", icon: "check" },
  settled: { tone: "positive" },
  failed: { tone: "critical" },
  refunded: { tone: "neutral", icon: "undo" },
  disputed: { tone: "caution" },
};

export const OrderStatus = ({ status }: { status: string }) => (
  <StatusBadge value={status} looks={looks} labels="order_terms.status" />
);
