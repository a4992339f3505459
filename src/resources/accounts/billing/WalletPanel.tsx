import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonDefinitionList } from "../../../components/feedback/Skeleton";
import { TimeText } from "../../../components/field/DateField";
import { MoneyText } from "../../../components/field/MoneyField";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { Account } from "../account";
import { Grants } from "./Grants";
import { useWalletInstant } from "./useWalletInstant";
import { WalletInstant } from "./WalletInstant";

type Wallet = components["schemas"]["Wallet"];

const Figures = ({ wallet }: { wallet: Wallet }) => {
  const translate = useTranslate();
  const row = (name: "balance" | "reserved" | "available" | "toppedUp" | "spent") => ({
    label: translate(`accounts.wallet.${name}`),
    value: <MoneyText money={wallet[name]} />,
  });
  return (
    <>
      <div className="px-4 py-2">
        <DefinitionList
          items={[row("available"), row("balance"), row("reserved"), row("toppedUp"), row("spent")]}
        />
      </div>
      <p className="border-t border-hairline px-4 py-1.5 text-xs text-muted">
        {translate("accounts.wallet.as_of")} <TimeText at={wallet.at} show="second" />,{" "}
        {translate("accounts.wallet.up_to", { seq: wallet.seq })}
      </p>
      <Grants grants={wallet.grants} />
    </>
  );
};

/** What the account holds now, or held at any instant before, and of what it is made; balance, reserved and available are never mixed. */
export const WalletPanel = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const steward = useSteward();
  const { capabilities } = usePlatform();
  const [at, setAt] = useWalletInstant();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["accounts", "wallet", account.id, account.version, at],
    queryFn: ({ signal }) =>
      steward.read<Wallet>(`/accounts/${encodeURIComponent(account.id)}/wallet`, { at }, signal),
  });
  return (
    <Panel
      title={translate(capabilities.credits ? "accounts.wallet.credits" : "accounts.wallet.title")}
      actions={<WalletInstant at={at} onChange={setAt} />}
      flush
    >
      {error && (
        <div className="p-4">
          <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />
        </div>
      )}
      {!error && !data && (
        <div className="px-4 py-2">
          <SkeletonDefinitionList rows={5} />
        </div>
      )}
      {!error && data && <Figures wallet={data} />}
    </Panel>
  );
};
