import { useTranslate } from "react-admin";
import { Panel } from "../../../components/layout/Panel";
import type { LedgerEntry } from "../../../domain/ledger/entry";
import { EntryFacts } from "./EntryFacts";
import { PartsPanel } from "./PartsPanel";
import { PriceLines } from "./PriceLines";
import { ReversalPanel } from "./ReversalPanel";
import { TransactionPanel } from "./TransactionPanel";

/** An entry whole: what it says, the transaction it is a side of, how its cost came about, what took it back. */
export const EntryBody = ({ entry, columns = 2 }: { entry: LedgerEntry; columns?: 1 | 2 }) => {
  const translate = useTranslate();
  return (
    <div className="space-y-4">
      <Panel title={translate("ledger_entries.facts")}>
        <EntryFacts entry={entry} columns={columns} />
      </Panel>
      <TransactionPanel entry={entry} />
      <PriceLines entry={entry} />
      <ReversalPanel entry={entry} />
      <PartsPanel entry={entry} />
    </div>
  );
};
