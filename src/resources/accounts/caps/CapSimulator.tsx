import { useQuery, keepPreviousData } from "@tanstack/react-query";
import { useLocation, useNavigate, useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { DayEntry } from "../../../components/dialog/DayEntry";
import { SelectEntry } from "../../../components/dialog/SelectEntry";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { Panel } from "../../../components/layout/Panel";
import { useServerNow } from "../../../providers/authProvider/useServerNow";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { Account } from "../account";
import { actions, periods, questionOf, readProposal, type Proposal } from "./proposedCap";
import { ReplayResult } from "./ReplayResult";

const MINUTE_MS = 60_000;

const useProposal = (account: Account) => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { reportingTimeZone } = usePlatform();
  const now = useServerNow(MINUTE_MS);
  const params = new URLSearchParams(search);
  const proposal = readProposal(params, account.cap, reportingTimeZone, new Date(now).toISOString());
  const change = (changed: Partial<Proposal>) => {
    for (const [name, value] of Object.entries({ ...proposal, ...changed })) params.set(name, value);
    navigate({ search: `?${params.toString()}` }, { replace: true });
  };
  return { proposal, change };
};

interface FormProps {
  proposal: Proposal;
  onChange: (changed: Partial<Proposal>) => void;
}

const ProposalForm = ({ proposal, onChange }: FormProps) => {
  const translate = useTranslate();
  const { currency } = usePlatform();
  const label = (name: string) => translate(`accounts.caps.${name}`);
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2 xl:grid-cols-5">
      <TextEntry
        mono
        label={`${label("amount")} (${currency})`}
        value={proposal.amount}
        onChange={(amount) => onChange({ amount })}
      />
      <SelectEntry
        label={label("period")}
        placeholder=""
        choices={periods.map((id) => ({ id, label: translate(`caps.period_choice.${id}`) }))}
        value={proposal.period}
        onChange={(period) => onChange({ period })}
      />
      <SelectEntry
        label={label("action")}
        placeholder=""
        choices={actions.map((id) => ({ id, label: translate(`caps.action_choice.${id}`) }))}
        value={proposal.action}
        onChange={(action) => onChange({ action })}
      />
      <DayEntry
        label={label("from")}
        value={proposal.from}
        max={proposal.until}
        onChange={(from) => onChange({ from })}
      />
      <DayEntry
        label={label("until")}
        value={proposal.until}
        min={proposal.from}
        onChange={(until) => onChange({ until })}
      />
    </div>
  );
};

/** Replays the past against a proposed cap: when it would have been reached, and what it would have refused. */
export const CapSimulator = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const steward = useSteward();
  const { currency, reportingTimeZone } = usePlatform();
  const { proposal, change } = useProposal(account);
  const asked = questionOf(proposal, currency, reportingTimeZone);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["accounts", "cap-simulation", account.id, asked],
    queryFn: ({ signal }) =>
      steward.readByBody<components["schemas"]["CapSimulation"]>(
        `/accounts/${encodeURIComponent(account.id)}/cap/simulate`,
        { ...asked },
        signal,
      ),
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
  });
  return (
    <Panel
      title={translate("accounts.caps.simulator")}
      description={translate("accounts.caps.simulator_why")}
    >
      <ProposalForm proposal={proposal} onChange={change} />
      <div className="pt-4" aria-live="polite" aria-busy={isFetching}>
        {!asked && <p className="text-sm text-muted">{translate("accounts.caps.not_whole")}</p>}
        {asked && error && (
          <ProblemPanel layout="inline" error={error} onRetry={() => void refetch()} retrying={isFetching} />
        )}
        {asked && !error && !data && <SkeletonText lines={5} />}
        {asked && !error && data && <ReplayResult replay={data} action={proposal.action} />}
      </div>
    </Panel>
  );
};
