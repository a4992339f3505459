import { useTranslate } from "react-admin";
import type { LedgerEntry } from "../../domain/ledger/entry";
import { Icon } from "../icon/Icon";

/** That an entry takes another one back, or was itself taken back: by shape and words, beside its type. */
export const ReversalMark = ({ entry }: { entry: Pick<LedgerEntry, "reversesId" | "reversedById"> }) => {
  const translate = useTranslate();
  const state = entry.reversedById !== undefined ? "reversed" : entry.reversesId && "reverses";
  if (!state) return null;
  const words = translate(`ledger_terms.reversal.${state}`);
  return (
    <span title={words} className={state === "reversed" ? "text-caution" : "text-muted"}>
      <Icon name="undo" className="size-3" />
      <span className="sr-only">{words}</span>
    </span>
  );
};
