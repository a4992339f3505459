import { useState } from "react";
import { useTranslate } from "react-admin";
import { ChoiceEntry } from "../../../components/dialog/ChoiceEntry";
import { MomentEntry } from "../../../components/dialog/MomentEntry";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { useMinute } from "../../../components/zone/useMinute";
import { typedAmount } from "../../../domain/ledger/corrections";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { AmountEntry } from "./AmountEntry";
import { CorrectionDialog } from "./CorrectionDialog";

type Direction = "credit" | "debit";
const directions = ["credit", "debit"] as const;
const accountPattern = /^acc_[0-9A-Za-z_-]+$/;
const orderPattern = /^ord_[0-9A-Za-z_-]+$/;

/** What is known already of an adjustment. */
export interface AdjustmentWanted {
  accountId?: string | undefined;
  orderId?: string | undefined;
  /** The difference of a reconciliation that posting it settles. */
  reconciliationItemId?: string | undefined;
}

const nothingKnown: AdjustmentWanted = {};

interface AdjustDialogProps {
  wanted?: AdjustmentWanted;
  onClose: () => void;
}

/** Gives an account something, or takes it, for a reason: a new entry beside those that are there. */
export const AdjustDialog = ({ wanted = nothingKnown, onClose }: AdjustDialogProps) => {
  const translate = useTranslate();
  const { currency } = usePlatform();
  const [account, setAccount] = useState(wanted.accountId ?? "");
  const [direction, setDirection] = useState<Direction>("credit");
  const [typed, setTyped] = useState("");
  const [order, setOrder] = useState(wanted.orderId ?? "");
  const [occurredAt, setOccurredAt] = useState<string>();
  const now = useMinute();
  const amount = typedAmount(typed);
  const isWhole =
    amount !== undefined &&
    accountPattern.test(account.trim()) &&
    (order.trim() === "" || orderPattern.test(order.trim()));
  const asked = isWhole
    ? {
        kind: "adjustment" as const,
        accountId: account.trim(),
        amount: { amount: direction === "credit" ? amount : `-${amount}`, currency },
        ...(order.trim() !== "" && { orderId: order.trim() }),
        ...(occurredAt !== undefined && { occurredAt }),
        ...(wanted.reconciliationItemId !== undefined && {
          reconciliationItemId: wanted.reconciliationItemId,
        }),
      }
    : undefined;
  return (
    <CorrectionDialog kind="adjustment" asked={asked} onClose={onClose}>
      {wanted.reconciliationItemId !== undefined && (
        <p className="text-sm text-muted">
          {translate("ledger_entries.correct.settles", { item: wanted.reconciliationItemId })}
        </p>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextEntry
          mono
          required
          label={translate("ledger_entries.correct.account")}
          help={translate("ledger_entries.correct.account_help")}
          value={account}
          onChange={setAccount}
        />
        <TextEntry
          mono
          label={translate("ledger_entries.correct.order")}
          help={translate("ledger_entries.correct.order_help")}
          value={order}
          onChange={setOrder}
        />
      </div>
      <ChoiceEntry<Direction>
        label={translate("ledger_entries.correct.direction")}
        choices={directions.map((id) => ({ id, label: translate(`ledger_entries.correct.${id}`) }))}
        value={direction}
        onChange={setDirection}
      />
      <AmountEntry
        required
        label={translate("ledger_terms.column.amount")}
        currency={currency}
        value={typed}
        onChange={setTyped}
      />
      <MomentEntry
        required={false}
        label={translate("ledger_entries.correct.occurred")}
        help={translate("ledger_entries.correct.occurred_help")}
        value={occurredAt}
        onChange={setOccurredAt}
        max={now.toISOString()}
      />
    </CorrectionDialog>
  );
};
