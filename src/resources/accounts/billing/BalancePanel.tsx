import { useTranslate } from "react-admin";
import { MoneyText } from "../../../components/field/MoneyField";
import { Panel } from "../../../components/layout/Panel";
import type { Account } from "../account";

export const BalancePanel = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  return (
    <Panel title={translate("accounts.billing.balance")}>
      <p className="text-xl font-semibold">
        <MoneyText money={account.balance} />
      </p>
      <p className="mt-1 text-sm text-muted">{translate("accounts.billing.balance_detail")}</p>
    </Panel>
  );
};
