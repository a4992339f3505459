import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { Panel } from "../../../components/layout/Panel";
import { useNarrow } from "../../../components/preference/useNarrow";
import { StreamTable } from "../../../components/stream/StreamTable";
import { withFirst } from "../../../components/table/columns";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useStreamPages } from "../../../providers/dataProvider/useStreamPages";
import { accountRef, isPurged, type Account } from "../account";
import { ledgerColumns } from "./ledgerColumns";

type LedgerEntry = components["schemas"]["LedgerEntry"];

const onCards = withFirst(ledgerColumns, ["occurredAt", "amount", "type", "balanceAfter"]);

const entryPath = ({ id }: LedgerEntry) => `/ledger-entries/${encodeURIComponent(id)}/show`;

/** The ledger's own page, on this account; `adjust` opens the dialog for a correction there. */
const ledgerPath = (account: Account, adjust?: string) =>
  `/ledger-entries?${new URLSearchParams({
    filter: JSON.stringify({ accountId: accountRef(account) }),
    ...(adjust !== undefined && { adjust }),
  }).toString()}`;

const nameOf = ({ id }: LedgerEntry) => id;

/** The customer's side of the ledger, to read: every top-up and every charge with the balance after it. */
export const LedgerPanel = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  const canAdjust = useHasScope("ledger:adjust") && !isPurged(account);
  const stream = useStreamPages<LedgerEntry>("ledger-entries", {
    accountId: accountRef(account),
    book: "customer",
  });
  return (
    <Panel
      title={translate("accounts.ledger.title")}
      description={translate(isPurged(account) ? "accounts.ledger.pseudonym" : "accounts.ledger.read_only")}
      actions={
        <>
          {canAdjust && (
            <ButtonLink size="small" variant="quiet" to={ledgerPath(account, account.id)}>
              {translate("accounts.ledger.adjust")}
            </ButtonLink>
          )}
          <ButtonLink size="small" variant="quiet" to={ledgerPath(account)}>
            {translate("accounts.ledger.open")}
          </ButtonLink>
        </>
      }
      flush
    >
      <StreamTable<LedgerEntry>
        stream={stream}
        columns={isNarrow ? onCards : ledgerColumns}
        name="accounts.ledger-entries"
        label={translate("accounts.ledger.title")}
        rowLink={entryPath}
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
