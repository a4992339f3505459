import { Panel } from "../../../components/layout/Panel";
import { useTranslate } from "react-admin";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { Account } from "../account";
import { BalancePanel } from "./BalancePanel";
import { CapPanel } from "./CapPanel";
import { LedgerPanel } from "./LedgerPanel";
import { OrdersPanel } from "./OrdersPanel";
import { SubscriptionPanel } from "./SubscriptionPanel";
import { WalletPanel } from "./WalletPanel";

/** What the account owes, holds and may spend: only the parts that this platform has and this person may read. */
export const BillingTab = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const { capabilities } = usePlatform();
  const canReadLedger = useHasScope("ledger:read");
  const canReadOrders = useHasScope("orders:read");
  const isPrepaid = capabilities.wallet || capabilities.credits;
  return (
    <div className="space-y-4">
      <div className="grid items-start gap-4 min-[1200px]:grid-cols-2">
        {isPrepaid && canReadLedger ? <WalletPanel account={account} /> : <BalancePanel account={account} />}
        {capabilities.subscriptions && <SubscriptionPanel account={account} />}
        {capabilities.spendCaps && <CapPanel account={account} />}
      </div>
      {capabilities.orders && canReadOrders && <OrdersPanel account={account} />}
      {canReadLedger ? (
        <LedgerPanel account={account} />
      ) : (
        <Panel title={translate("accounts.ledger.title")}>
          <p className="text-sm text-muted">{translate("accounts.ledger.closed")}</p>
        </Panel>
      )}
    </div>
  );
};
