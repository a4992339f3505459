import { ShowBase, useParams, useShowContext, useTranslate } from "react-admin";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { RecordPage } from "../../../components/page/RecordPage";
import { IdText } from "../../../components/field/IdField";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { accountTitle, type Account } from "../account";
import { CapPanel } from "../billing/CapPanel";
import { CapSimulator } from "./CapSimulator";

const shownInPlace = { onError: () => undefined };

const Page = () => {
  const translate = useTranslate();
  const state = useShowContext<Account>();
  const canReadLedger = useHasScope("ledger:read");
  const { record } = state;
  return (
    <RecordPage<Account>
      title={(account) => translate("accounts.caps.of", { name: accountTitle(account) })}
      meta={({ id }) => <IdText id={id} copyable />}
      actions={({ id }) => (
        <ButtonLink to={`/accounts/${encodeURIComponent(id)}/show?tab=billing`}>
          {translate("accounts.caps.to_account")}
        </ButtonLink>
      )}
      state={state}
    >
      <div className="space-y-4">
        {record && <CapPanel account={record} />}
        {record && canReadLedger && <CapSimulator account={record} />}
      </div>
    </RecordPage>
  );
};

/** An account's cap as it stands, and what another one would have done to the past. */
export const CapPage = () => {
  const { id = "" } = useParams();
  return (
    <ShowBase<Account> resource="accounts" id={id} queryOptions={shownInPlace}>
      <Page />
    </ShowBase>
  );
};
