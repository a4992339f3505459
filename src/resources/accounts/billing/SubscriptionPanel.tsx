import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { TimeText } from "../../../components/field/DateField";
import { IdText } from "../../../components/field/IdField";
import { MoneyText } from "../../../components/field/MoneyField";
import { StatusBadge, type StatusLook } from "../../../components/field/StatusField";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import type { Account } from "../account";

type Subscription = components["schemas"]["Subscription"];

const statusLooks: Readonly<Record<Subscription["status"], StatusLook>> = {
  trialing: { tone: "info", icon: "clock" },
  active: { tone: "positive" },
  past_due: { tone: "critical" },
  cancelled: { tone: "neutral", icon: "close" },
};

const Details = ({ subscription }: { subscription: Subscription }) => {
  const translate = useTranslate();
  const { plan, status, price, interval, startedAt, renewsAt, cancelledAt } = subscription;
  const { provider, paymentReference } = subscription;
  const label = (name: string) => translate(`accounts.subscription.${name}`);
  return (
    <DefinitionList
      items={[
        { label: label("plan"), value: plan },
        {
          label: label("status"),
          value: <StatusBadge value={status} looks={statusLooks} labels="accounts.subscription.state" />,
        },
        {
          label: label("price"),
          value: (
            <>
              <MoneyText money={price} /> {label(`interval.${interval}`)}
            </>
          ),
        },
        { label: label("started"), value: <TimeText at={startedAt} show="day" /> },
        renewsAt !== undefined && { label: label("renews"), value: <TimeText at={renewsAt} show="day" /> },
        cancelledAt !== undefined && {
          label: label("cancelled"),
          value: <TimeText at={cancelledAt} show="day" />,
        },
        {
          label: label("payment"),
          value:
            paymentReference === undefined ? label("no_payment") : <IdText id={paymentReference} copyable />,
          note: translate("accounts.subscription.at_processor", {
            provider: translate(`accounts.provider.${provider ?? "other"}`, { _: provider }),
          }),
        },
      ]}
    />
  );
};

/** The plan, and the processor's reference of the payment: nothing else is known of it here. */
export const SubscriptionPanel = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  return (
    <Panel title={translate("accounts.subscription.title")}>
      {account.subscription ? (
        <Details subscription={account.subscription} />
      ) : (
        <p className="text-sm text-muted">{translate("accounts.subscription.none")}</p>
      )}
    </Panel>
  );
};
