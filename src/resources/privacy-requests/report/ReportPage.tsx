import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate, useTranslate } from "react-admin";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { TimeText } from "../../../components/field/DateField";
import { inputClass } from "../../../components/input/inputClass";
import { PageHeader } from "../../../components/layout/PageHeader";
import { Panel } from "../../../components/layout/Panel";
import { usePlatformZone } from "../../../components/zone/PlatformZone";
import { localDateOf } from "../../../domain/deadlines";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { CcpaTable } from "./CcpaTable";
import { DueCalendar } from "./DueCalendar";
import { ForecastPanel } from "./ForecastPanel";
import { OnTimeTable } from "./OnTimeTable";
import type { PrivacyReport } from "./privacyReport";
import { WorkloadTable } from "./WorkloadTable";

const ends = ["from", "to"] as const;

/** The span is in the address; without one the platform takes its own, and says which. */
const useReport = () => {
  const steward = useSteward();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const asked = new URLSearchParams(search);
  const params = Object.fromEntries(
    ends.flatMap((end) => (asked.get(end) ? [[end, asked.get(end)]] : [])),
  ) as Record<string, string>;
  const query = useQuery({
    queryKey: ["privacy-requests", "report", params],
    queryFn: ({ signal }) => steward.read<PrivacyReport>("/privacy-requests/report", params, signal),
  });
  const setEnd = (end: (typeof ends)[number], date: string) => {
    const next = new URLSearchParams({ ...params, [end]: date });
    if (date === "") next.delete(end);
    navigate({ pathname, search: next.size > 0 ? `?${next}` : "" });
  };
  return { ...query, params, setEnd };
};

const Figures = ({ report }: { report: PrivacyReport }) => {
  const translate = useTranslate();
  const zone = usePlatformZone();
  const title = (part: string) => translate(`request_report.${part}.title`);
  return (
    <>
      <ForecastPanel forecast={report.forecast} />
      <Panel title={title("calendar")}>
        <DueCalendar calendar={report.calendar} today={localDateOf(report.asOf, zone)} />
      </Panel>
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <Panel
          title={title("on_time")}
          description={translate("request_report.span", { from: report.from, to: report.to })}
          flush
        >
          <OnTimeTable onTime={report.onTime} />
        </Panel>
        <Panel title={title("workload")} flush>
          <WorkloadTable workload={report.workload} />
        </Panel>
      </div>
      <Panel title={title("ccpa")} description={translate("request_report.ccpa.about")} flush>
        <CcpaTable ccpa={report.ccpa} />
      </Panel>
      <p className="text-xs text-muted">
        {translate("request_report.as_of")} <TimeText at={report.asOf} />
      </p>
    </>
  );
};

/** How the queue stands and goes; every figure is the platform's, each opens the requests behind it. */
export const ReportPage = () => {
  const translate = useTranslate();
  const { data: report, error, isFetching, refetch, params, setEnd } = useReport();
  return (
    <div className="space-y-4">
      <PageHeader
        title={translate("request_report.title")}
        actions={
          <>
            {ends.map((end) => (
              <label key={end} className="flex items-center gap-2 text-sm text-muted">
                {translate(`request_report.${end}`)}
                <input
                  type="date"
                  value={params[end] ?? report?.[end] ?? ""}
                  onChange={(event) => setEnd(end, event.target.value)}
                  className={`${inputClass} h-control w-36! text-ink`}
                />
              </label>
            ))}
            <ButtonLink to="/privacy-requests">{translate("request_report.to_queue")}</ButtonLink>
          </>
        }
      />
      {error && <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />}
      {!report && !error && (
        <Panel>
          <SkeletonText lines={8} />
        </Panel>
      )}
      {report && <Figures report={report} />}
    </div>
  );
};
