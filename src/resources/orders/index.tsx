import { lazyNamed } from "../../components/lazy/lazyNamed";
import type { Order } from "../../domain/orders/order";

const OrderList = lazyNamed(() => import("./OrderList").then((module) => module.OrderList));
const OrderShow = lazyNamed(() => import("./OrderShow").then((module) => module.OrderShow));

export const orders = {
  name: "orders",
  list: OrderList,
  show: OrderShow,
  recordRepresentation: ({ id }: Order) => id,
};
