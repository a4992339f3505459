import { useTranslate } from "react-admin";
import { forecastMonth, type DayOfUse, type Forecast } from "../../domain/usage/forecast";
import { Panel } from "../layout/Panel";
import type { UsagePlace } from "../../domain/usage/usagePlace";

interface ForecastPanelProps {
  days: readonly DayOfUse[];
  place: UsagePlace;
  figure: (value: bigint) => string;
}

const Known = ({
  forecast,
  figure,
}: {
  forecast: Extract<Forecast, { kind: "known" }>;
  figure: ForecastPanelProps["figure"];
}) => {
  const translate = useTranslate();
  return (
    <>
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        <div>
          <dt className="text-xs text-muted">{translate("usage.forecast.so_far")}</dt>
          <dd className="text-lg font-semibold tabular-nums">{figure(forecast.soFar)}</dd>
        </div>
        <div>
          <dt className="text-xs text-muted">{translate("usage.forecast.expected")}</dt>
          <dd className="text-lg font-semibold tabular-nums">≈ {figure(forecast.expected)}</dd>
        </div>
      </dl>
      <p className="pt-2 text-xs text-muted">
        {translate(`usage.forecast.${forecast.method}`, {
          basis: forecast.basis,
          smart_count: forecast.daysLeft,
        })}
      </p>
    </>
  );
};

/** What the month will come to, and how that is reckoned; or why it can't be said. */
export const ForecastPanel = ({ days, place, figure }: ForecastPanelProps) => {
  const translate = useTranslate();
  const forecast = forecastMonth(days, place.timeZone, place.now);
  return (
    <Panel title={translate("usage.forecast.title")}>
      {forecast.kind === "known" ? (
        <Known forecast={forecast} figure={figure} />
      ) : (
        <p className="text-sm text-muted">{translate(`usage.forecast.${forecast.why}`)}</p>
      )}
    </Panel>
  );
};
