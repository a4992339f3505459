import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { MaskedText } from "../../../components/field/MaskedText";
import { isPurged, type Account } from "../account";
import { formatCount } from "../../../components/field/formatCount";

/** The masked name, or what stands for the account after its purge. */
export const AccountName = ({ account }: { account: Account }) =>
  isPurged(account) ? (
    <code className="font-mono text-[0.92em]">{account.pseudonym ?? account.id}</code>
  ) : (
    <MaskedText text={account.name} />
  );

export const OpenRequests = ({ account: { openRequests } }: { account: Account }) =>
  openRequests === 0 ? (
    <span className="text-faint">0</span>
  ) : (
    <Badge tone="caution" icon="clock">
      {formatCount(openRequests)}
    </Badge>
  );

export const PlanCell = ({ account: { subscription } }: { account: Account }) => {
  const translate = useTranslate();
  if (!subscription) return <span className="text-faint">–</span>;
  const { plan, status } = subscription;
  return (
    <>
      {plan}
      {status !== "active" && (
        <span className={status === "past_due" ? "text-critical" : "text-muted"}>
          {" · "}
          {translate(`accounts.subscription.state.${status}`)}
        </span>
      )}
    </>
  );
};
