import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { Banner } from "../../../components/feedback/Banner";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { MoneyText } from "../../../components/field/MoneyField";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import type { CapInput } from "../../../domain/caps/cap";
import { replayBars } from "../../../domain/caps/replayBars";

type Replay = components["schemas"]["CapSimulation"];
type Day = Replay["days"][number];

const slot = 12;
const height = 96;

const tall = (permille: number) => (permille / 1000) * height;

/** Spent, and on top what would have been refused: by outline and place, not by colour alone. The table has the figures. */
const Bars = ({ days, label }: { days: readonly Day[]; label: string }) => {
  const bars = replayBars(days);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(bars.length * slot)} ${String(height)}`}
      preserveAspectRatio="none"
      className="h-24 w-full border-b border-line"
    >
      {bars.map(({ date, spent, refused }, place) => (
        <g key={date}>
          <title>{date}</title>
          <rect
            x={place * slot + 1}
            width={slot - 2}
            y={height - tall(spent)}
            height={tall(spent)}
            className="fill-accent"
          />
          <rect
            x={place * slot + 1}
            width={slot - 2}
            y={height - tall(spent + refused)}
            height={tall(refused)}
            className="fill-critical-soft stroke-critical"
          />
        </g>
      ))}
    </svg>
  );
};

const columnsOf = (translate: (key: string) => string): readonly SimpleColumn<Day>[] => [
  { id: "date", label: translate("accounts.caps.day"), render: ({ date }) => <TimeText at={date} /> },
  {
    id: "spent",
    label: translate("accounts.cap.spent"),
    align: "end",
    render: ({ spent }) => <MoneyText money={spent} />,
  },
  {
    id: "refused",
    label: translate("accounts.caps.refused_cost"),
    align: "end",
    render: ({ refusedCost }) => <MoneyText money={refusedCost} />,
  },
  {
    id: "requests",
    label: translate("accounts.caps.refused_requests"),
    align: "end",
    render: ({ refusedRequests }) => formatCount(refusedRequests),
  },
];

const mostHits = 12;

const Hits = ({ hits }: { hits: Replay["hits"] }) => {
  const translate = useTranslate();
  const more = hits.length - mostHits;
  return (
    <>
      {hits.slice(0, mostHits).map((at) => (
        <span key={at} className="block">
          <TimeText at={at} show="second" />
        </span>
      ))}
      {more > 0 && translate("accounts.caps.more_hits", { smart_count: more })}
    </>
  );
};

/** What the proposed cap would have done to the span. */
export const ReplayResult = ({ replay, action }: { replay: Replay; action: CapInput["action"] }) => {
  const translate = useTranslate();
  const isHit = replay.hits.length > 0;
  const verdict = isHit ? `hit_${action}` : "never";
  return (
    <div className="space-y-4">
      <Banner tone={isHit ? "caution" : "positive"}>
        {translate(`accounts.caps.${verdict}`, { smart_count: replay.hits.length })}
      </Banner>
      <DefinitionList
        columns={2}
        items={[
          { label: translate("accounts.caps.requests"), value: formatCount(replay.requests) },
          { label: translate("accounts.caps.refused_requests"), value: formatCount(replay.refusedRequests) },
          { label: translate("accounts.cap.spent"), value: <MoneyText money={replay.spent} /> },
          { label: translate("accounts.caps.refused_cost"), value: <MoneyText money={replay.refusedCost} /> },
          isHit && { label: translate("accounts.caps.hits"), value: <Hits hits={replay.hits} /> },
        ]}
      />
      {replay.days.length > 0 && (
        <>
          <Bars days={replay.days} label={translate("accounts.caps.chart")} />
          <div className="rounded-md border border-hairline">
            <SimpleTable<Day>
              caption={translate("accounts.caps.days")}
              columns={columnsOf(translate)}
              rows={replay.days}
              rowKey={({ date }) => date}
            />
          </div>
        </>
      )}
    </div>
  );
};
