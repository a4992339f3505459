import { useMemo, useRef, useState } from "react";
import { LinkBase, useNavigate, useTranslate } from "react-admin";
import { stepInto, trailOf } from "../../domain/usage/drillDown";
import { requestLogPath } from "../../domain/usage/figureLinks";
import type { Usage, UsageDimension } from "../../domain/usage/usage";
import { usageSeries } from "../../domain/usage/usageSeries";
import { EmptyState } from "../feedback/EmptyState";
import { ProblemPanel } from "../feedback/ProblemPanel";
import { Panel } from "../layout/Panel";
import { Choice } from "./Choice";
import { ExportMenu } from "./ExportMenu";
import { GroupTable } from "./GroupTable";
import { HeatStrip } from "./HeatStrip";
import { Insights } from "./Insights";
import { SpanTable } from "./SpanTable";
import { UsageControls } from "./UsageControls";
import { UsageFigures } from "./UsageFigures";
import type { UsagePlace } from "../../domain/usage/usagePlace";
import type { UsageRights, UsageShown } from "./usagePlace";
import { UsageSkeleton } from "./UsageSkeleton";
import { UsageTimeChart } from "./UsageTimeChart";
import { UsageTrail } from "./UsageTrail";

export interface UsageBoardProps {
  place: UsagePlace;
  rights: UsageRights;
  reportingZone: string;
  /** What the page is about already: nothing to group or filter by. */
  fixed?: readonly UsageDimension[];
  answer: {
    data: Usage | undefined;
    error: unknown;
    isFetching: boolean;
    isPlaceholderData: boolean;
    refetch: () => unknown;
    readWhole: () => Promise<Usage>;
  };
}

const none: readonly UsageDimension[] = [];

/** Into a span of time, to its requests in the end; and out to the span that it lies in. */
const useSteps = (place: UsagePlace, rights: UsageRights) => {
  const navigate = useNavigate();
  const { view, span, granularity, filter, timeZone, show } = place;
  return {
    into: (bucket: { from: string; to: string }) => {
      const step = stepInto(view, bucket, granularity);
      if (step.kind === "view") show(step.view);
      else if (rights.requests) navigate(requestLogPath(filter, step.span, { kind: "all" }));
    },
    out: () => {
      if (typeof view.range === "string") return;
      const outer = trailOf(span, timeZone).findLast(({ isHere }) => !isHere);
      const { granularity: _chosen, ...wide } = view;
      show({ ...wide, range: outer ? { from: outer.from, to: outer.to } : "12m" });
    },
  };
};

const Shown = ({ isStale, ...shown }: UsageShown & { isStale: boolean }) => {
  const translate = useTranslate();
  const { usage, place, rights } = shown;
  const svg = useRef<SVGSVGElement>(null);
  const [table, setTable] = useState<"groups" | "spans">("groups");
  // Costs that are not told cannot be drawn.
  const measure =
    place.view.measure === "cost" && usage.totals.cost === undefined ? "requests" : place.view.measure;
  const set = useMemo(() => usageSeries(usage, measure, place.now), [usage, measure, place.now]);
  const { into, out } = useSteps(place, rights);
  const open = (column: number) => {
    const point = set.points[column];
    if (point && !isStale) into(point);
  };
  const isEmpty = usage.totals.requests === 0;
  const hasGroups = usage.groupBy.length > 0;
  return (
    <div className="space-y-4" aria-busy={isStale}>
      <Panel title={translate("usage.title")} actions={<ExportMenu {...shown} svg={svg} />} flush>
        <UsageTrail place={place} />
        {measure === "latency" && rights.requests && (
          <p className="px-4 pt-1 text-xs">
            <LinkBase to="/request-logs/health" className="text-accent underline-offset-2 hover:underline">
              {translate("usage.to_health")}
            </LinkBase>
          </p>
        )}
        <UsageFigures {...shown} />
        {isEmpty && (
          <EmptyState title={translate("usage.empty")}>{translate("usage.empty_detail")}</EmptyState>
        )}
        {!isEmpty && place.view.look === "heat" && <HeatStrip set={set} place={place} rights={rights} />}
        {!isEmpty && place.view.look !== "heat" && (
          <UsageTimeChart set={set} place={place} isStale={isStale} svgRef={svg} onOpen={open} onBack={out} />
        )}
      </Panel>
      {!isEmpty && (
        <Panel
          title={translate(table === "groups" && hasGroups ? "usage.by_group" : "usage.by_span")}
          actions={
            hasGroups && (
              <Choice
                label={translate("usage.rows_label")}
                value={table}
                options={[
                  { id: "groups", name: translate(`usage.group.${usage.groupBy[0] ?? "none"}`) },
                  { id: "spans", name: translate("usage.span") },
                ]}
                onChange={(chosen) => setTable(chosen === "spans" ? "spans" : "groups")}
              />
            )
          }
          flush
        >
          {table === "groups" && hasGroups ? (
            <GroupTable {...shown} />
          ) : (
            <SpanTable {...shown} set={set} onOpen={open} />
          )}
        </Panel>
      )}
      {!isEmpty && <Insights {...shown} set={set} measure={measure} />}
    </div>
  );
};

/** Usage and cost: one answer of the platform as totals, chart and table, with the way into every figure. */
export const UsageBoard = ({ place, rights, reportingZone, fixed = none, answer }: UsageBoardProps) => {
  const { data, error, isFetching, isPlaceholderData, refetch, readWhole } = answer;
  const hasCost = data === undefined || data.totals.cost !== undefined;
  return (
    <div className="space-y-4">
      <Panel flush>
        <UsageControls place={place} reportingZone={reportingZone} hasCost={hasCost} fixed={fixed} />
      </Panel>
      {error ? (
        <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />
      ) : (
        <>
          {!data && <UsageSkeleton />}
          {data && (
            <Shown
              usage={data}
              place={place}
              rights={rights}
              readWhole={readWhole}
              isStale={isPlaceholderData}
            />
          )}
        </>
      )}
    </div>
  );
};
