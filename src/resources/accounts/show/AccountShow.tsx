import type { ReactNode } from "react";
import { ShowBase, useShowContext, useTranslate } from "react-admin";
import { StatusBadge } from "../../../components/field/StatusField";
import { IdText } from "../../../components/field/IdField";
import { RecordPage } from "../../../components/page/RecordPage";
import { RevealButton } from "../../../components/reveal/RevealButton";
import { RevealScope } from "../../../components/reveal/RevealScope";
import { useHasScope, useSession } from "../../../providers/authProvider/SessionContext";
import { accountTitle, isPurged, statusLooks, type Account } from "../account";
import { useAccountReveal } from "../../../providers/dataProvider/useAccountReveal";
import { AccountNotices } from "./AccountNotices";
import { AccountTabs } from "./AccountTabs";
import { StatusActions } from "./StatusActions";

// The page shows its own failure, with a way back: a notice and a redirect would take it away.
const shownInPlace = { onError: () => undefined };

const accountMeta = (account: Account) => (
  <>
    <StatusBadge value={account.status} looks={statusLooks} labels="accounts.status" />
    <IdText id={account.id} copyable />
    <span>{account.region}</span>
  </>
);

const accountActions = (account: Account) => (
  <>
    <RevealButton />
    <StatusActions account={account} />
  </>
);

/** Why nothing of this account can be revealed, by this person. */
const useRefusal = (account: Account): string | undefined => {
  const translate = useTranslate();
  const hasScope = useHasScope("pii:reveal");
  if (isPurged(account)) return translate("accounts.reveal.purged");
  if (!hasScope) return translate("accounts.reveal.scope");
  return account.maskedFields.length === 0 ? translate("accounts.reveal.nothing") : undefined;
};

const RevealableAccount = ({ account, children }: { account: Account; children: ReactNode }) => {
  const onReveal = useAccountReveal(account.id);
  const refusal = useRefusal(account);
  const session = useSession();
  return (
    <RevealScope
      key={account.id}
      fields={account.maskedFields}
      labels="accounts.field"
      refusal={refusal}
      onReveal={onReveal}
      skewMs={session.clockSkewMs()}
    >
      {children}
    </RevealScope>
  );
};

const Page = () => {
  const state = useShowContext<Account>();
  const page = (
    <RecordPage<Account> title={accountTitle} meta={accountMeta} actions={accountActions} state={state}>
      <AccountNotices />
      <AccountTabs />
    </RecordPage>
  );
  return state.record ? <RevealableAccount account={state.record}>{page}</RevealableAccount> : page;
};

/** An account: who it is (masked), what it uses and pays, what was agreed, and what was done to it. */
export const AccountShow = () => (
  <ShowBase<Account> queryOptions={shownInPlace}>
    <Page />
  </ShowBase>
);
