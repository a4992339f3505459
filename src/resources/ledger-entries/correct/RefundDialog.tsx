import { useState } from "react";
import { useTranslate } from "react-admin";
import { refundOf, typedAmount } from "../../../domain/ledger/corrections";
import type { LedgerEntry } from "../../../domain/ledger/entry";
import { AmountEntry } from "./AmountEntry";
import { CorrectionDialog } from "./CorrectionDialog";

interface EntryDialogProps {
  entry: LedgerEntry;
  onClose: () => void;
}

/** Gives back a charge, or pays out a top-up: all that is left of it, or a part. */
export const RefundDialog = ({ entry, onClose }: EntryDialogProps) => {
  const translate = useTranslate();
  const [typed, setTyped] = useState("");
  const amount = typedAmount(typed);
  const isWhole = typed.trim() === "";
  const asked =
    isWhole || amount !== undefined
      ? {
          kind: "refund" as const,
          entryId: entry.id,
          ...(amount !== undefined && { amount: refundOf(entry, amount) }),
        }
      : undefined;
  return (
    <CorrectionDialog kind="refund" asked={asked} onClose={onClose}>
      <AmountEntry
        label={translate("ledger_terms.column.amount")}
        currency={entry.amount.currency}
        help={translate("ledger_entries.correct.all_that_is_left")}
        value={typed}
        onChange={setTyped}
      />
    </CorrectionDialog>
  );
};

/** Takes a transaction back whole, by the same postings with the other sign. */
export const ReversalDialog = ({ entry, onClose }: EntryDialogProps) => (
  <CorrectionDialog kind="reversal" asked={{ kind: "reversal", entryId: entry.id }} onClose={onClose} />
);
