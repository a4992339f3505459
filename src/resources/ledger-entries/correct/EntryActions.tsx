import { useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { offeredCorrections } from "../../../domain/ledger/corrections";
import type { LedgerEntry } from "../../../domain/ledger/entry";
import { useHasScope } from "../../../providers/authProvider/SessionContext";

const dialogs = {
  refund: lazyNamed(() => import("./RefundDialog").then((module) => module.RefundDialog)),
  reversal: lazyNamed(() => import("./RefundDialog").then((module) => module.ReversalDialog)),
};

/** What puts this entry right, for those who may: always by a new entry. */
export const EntryActions = ({
  entry,
  size = "regular",
}: {
  entry: LedgerEntry;
  size?: "regular" | "small";
}) => {
  const translate = useTranslate();
  const canAdjust = useHasScope("ledger:adjust");
  const [open, setOpen] = useState<keyof typeof dialogs>();
  if (!canAdjust) return null;
  const Shown = open && dialogs[open];
  return (
    <>
      {offeredCorrections(entry).map((kind) => (
        <Button
          key={kind}
          size={size}
          icon="undo"
          onPointerEnter={dialogs[kind].preload}
          onFocus={dialogs[kind].preload}
          onClick={() => setOpen(kind)}
        >
          {translate(`ledger_entries.correct.${kind}.action`)}
        </Button>
      ))}
      {Shown && <Shown entry={entry} onClose={() => setOpen(undefined)} />}
    </>
  );
};
