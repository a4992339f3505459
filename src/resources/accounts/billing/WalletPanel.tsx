import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonDefinitionList } from "../../../components/feedback/Skeleton";
import { MoneyText } from "../../../components/field/MoneyField";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { Account } from "../account";
import { Grants } from "./Grants";

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
      <Grants grants={wallet.grants} />
    </>
  );
};

/** What the account holds now, and of what it is made; balance, reserved and available are never mixed. */
export const WalletPanel = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const steward = useSteward();
  const { capabilities } = usePlatform();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["accounts", "wallet", account.id, account.version],
    queryFn: ({ signal }) =>
      steward.read<Wallet>(`/accounts/${encodeURIComponent(account.id)}/wallet`, {}, signal),
  });
  return (
    <Panel
      title={translate(capabilities.credits ? "accounts.wallet.credits" : "accounts.wallet.title")}
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
