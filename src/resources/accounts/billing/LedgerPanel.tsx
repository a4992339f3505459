import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { Panel } from "../../../components/layout/Panel";
import { useNarrow } from "../../../components/preference/useNarrow";
import { StreamTable } from "../../../components/stream/StreamTable";
import { withFirst } from "../../../components/table/columns";
import { useStreamPages } from "../../../providers/dataProvider/useStreamPages";
import { accountRef, isPurged, type Account } from "../account";
import { ledgerColumns } from "./ledgerColumns";

type LedgerEntry = components["schemas"]["LedgerEntry"];

const onCards = withFirst(ledgerColumns, ["occurredAt", "amount", "type", "balanceAfter"]);

const nameOf = ({ id }: LedgerEntry) => id;

/** The customer's side of the ledger, to read: every top-up and every charge with the balance after it. */
export const LedgerPanel = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  const stream = useStreamPages<LedgerEntry>("ledger-entries", {
    accountId: accountRef(account),
    book: "customer",
  });
  return (
    <Panel
      title={translate("accounts.ledger.title")}
      description={translate(isPurged(account) ? "accounts.ledger.pseudonym" : "accounts.ledger.read_only")}
      flush
    >
      <StreamTable<LedgerEntry>
        stream={stream}
        columns={isNarrow ? onCards : ledgerColumns}
        name="accounts.ledger-entries"
        label={translate("accounts.ledger.title")}
        rowLabel={nameOf}
        empty={
          <EmptyState title={translate("accounts.ledger.empty")}>
            {translate("accounts.ledger.empty_detail")}
          </EmptyState>
        }
      />
    </Panel>
  );
};
