import { useRequireAccess, useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { PageHeader } from "../../../components/layout/PageHeader";
import { Panel } from "../../../components/layout/Panel";
import { RangeChoice } from "../../../components/usage/RangeChoice";
import { healthOf, healthOrders, healthViews } from "../../../domain/request-logs/health";
import { useUsageRange } from "../../../providers/dataProvider/useUsageRange";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { HealthTable } from "./HealthTable";
import { useHealth } from "./useHealth";
import { useHealthView } from "./useHealthView";

interface ChoiceProps {
  name: "by" | "order";
  ids: readonly string[];
  value: string;
  onChoose: (name: "by" | "order", value: string) => void;
}

const Choice = ({ name, ids, value, onChoose }: ChoiceProps) => {
  const translate = useTranslate();
  return (
    <label>
      <span className="sr-only">{translate(`request_logs.health.${name}.label`)}</span>
      <select
        value={value}
        onChange={(event) => onChoose(name, event.target.value)}
        className="control-outline h-control px-2 text-sm"
      >
        {ids.map((id) => (
          <option key={id} value={id}>
            {translate(`request_logs.health.${name}.${id}`)}
          </option>
        ))}
      </select>
    </label>
  );
};

/** How fast the platform answered and what went wrong, by model and endpoint. */
export const HealthPage = () => {
  useRequireAccess({ resource: "usage", action: "list" });
  const translate = useTranslate();
  const { reportingTimeZone } = usePlatform();
  const { id, range, choose } = useUsageRange(reportingTimeZone);
  const { view, order, choose: chooseView } = useHealthView();
  const { data, error, isFetching, isPlaceholderData, refetch } = useHealth(range, reportingTimeZone);
  const health = data && healthOf(data, view, order);
  return (
    <>
      <PageHeader title={translate("request_logs.health.title")} />
      <Panel
        title={translate("request_logs.health.panel")}
        description={translate("request_logs.health.about", { zone: reportingTimeZone })}
        actions={
          <div className="flex flex-wrap gap-2">
            <Choice name="by" ids={healthViews} value={view} onChoose={chooseView} />
            <Choice name="order" ids={healthOrders} value={order} onChoose={chooseView} />
            <RangeChoice value={id} onChange={choose} />
          </div>
        }
        flush
      >
        {error && (
          <div className="p-4">
            <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />
          </div>
        )}
        {!error && !health && (
          <div className="p-4">
            <SkeletonText lines={10} />
          </div>
        )}
        {!error && health?.rows.length === 0 && (
          <EmptyState title={translate("usage.empty")}>{translate("usage.empty_detail")}</EmptyState>
        )}
        {!error && health && health.rows.length > 0 && (
          <div aria-busy={isPlaceholderData} className={isPlaceholderData ? "opacity-45" : undefined}>
            {/* The range of the answer: while another is asked for, these are still the last one's figures. */}
            <HealthTable {...health} range={{ at_gte: data.from, at_lt: data.to }} />
          </div>
        )}
      </Panel>
    </>
  );
};
