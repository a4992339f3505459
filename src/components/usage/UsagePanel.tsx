import { useTranslate } from "react-admin";
import type { Usage } from "../../domain/usage/usage";
import type { RangeId } from "../../domain/usage/usageRange";
import { ProblemPanel } from "../feedback/ProblemPanel";
import { SkeletonText } from "../feedback/Skeleton";
import { Panel } from "../layout/Panel";
import { RangeChoice } from "./RangeChoice";
import { UsageByModel } from "./UsageByModel";
import { UsageChart } from "./UsageChart";
import { UsageTotals } from "./UsageTotals";

export interface UsagePanelProps {
  usage: Usage | undefined;
  error: unknown;
  isFetching: boolean;
  onRetry: () => void;
  timeZone: string;
  range: RangeId;
  onRangeChange: (range: string) => void;
}

/** Totals with their proof, cost over time, and the same by model: one answer of the server, drawn three ways. */
export const UsagePanel = ({
  usage,
  error,
  isFetching,
  onRetry,
  timeZone,
  range,
  onRangeChange,
}: UsagePanelProps) => {
  const translate = useTranslate();
  return (
    <Panel
      title={translate("usage.title")}
      description={translate("usage.zone", { zone: timeZone })}
      actions={<RangeChoice value={range} onChange={onRangeChange} />}
      flush
    >
      {error ? (
        <div className="p-4">
          <ProblemPanel error={error} onRetry={onRetry} retrying={isFetching} />
        </div>
      ) : null}
      {!error && !usage && (
        <div className="p-4">
          <SkeletonText lines={8} />
        </div>
      )}
      {!error && usage && (
        <>
          <UsageTotals usage={usage} />
          <UsageChart usage={usage} />
          <UsageByModel usage={usage} />
        </>
      )}
    </Panel>
  );
};
