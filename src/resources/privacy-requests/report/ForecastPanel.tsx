import { LinkBase, useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { formatCount } from "../../../components/field/formatCount";
import { Panel } from "../../../components/layout/Panel";
import { dayText } from "../deadline/stepText";
import { queuePath, type PrivacyReport } from "./privacyReport";

const Figure = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt className="text-xs text-muted">{label}</dt>
    <dd className="text-base font-semibold tabular-nums">{value}</dd>
  </div>
);

/** What will be late at this pace, which ones, and how that was reckoned. */
export const ForecastPanel = ({ forecast }: { forecast: PrivacyReport["forecast"] }) => {
  const translate = useTranslate();
  const { late, until, endedPerWeek, open, undated, requestIds, method } = forecast;
  const text = (key: string, options?: Record<string, unknown>) =>
    translate(`request_report.forecast.${key}`, options);
  const sentence = text(late === 0 ? "none" : "late", {
    smart_count: late,
    count: formatCount(late),
    date: dayText(until),
  });
  return (
    <Panel title={text("title")} footer={`${text("method")} ${method}`}>
      <div className="space-y-3">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base">
          <Badge tone={late === 0 ? "positive" : "critical"}>{text(late === 0 ? "well" : "danger")}</Badge>
          {sentence}
          {requestIds !== undefined && requestIds.length > 0 && (
            <LinkBase to={queuePath({ id: [...requestIds] })} className="text-sm text-accent underline">
              {text("show")}
            </LinkBase>
          )}
        </p>
        <dl className="grid grid-cols-2 gap-4 sm:grid-cols-3">
          <Figure label={text("pace")} value={formatCount(endedPerWeek)} />
          {open !== undefined && <Figure label={text("open")} value={formatCount(open)} />}
          {undated !== undefined && <Figure label={text("undated")} value={formatCount(undated)} />}
        </dl>
      </div>
    </Panel>
  );
};
