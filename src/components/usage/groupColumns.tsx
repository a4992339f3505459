import type { ReactNode } from "react";
import { LinkBase } from "react-admin";
import { ledgerPath } from "../../domain/usage/figureLinks";
import { outcomes, type UsageMeasures } from "../../domain/usage/usage";
import { changeOf, perMille, type UsageRow } from "../../domain/usage/usageRows";
import { parse } from "../../domain/money";
import { MoneyText } from "../field/MoneyField";
import { formatCount } from "../field/formatCount";
import { moneyHeading } from "./moneyHeading";
import type { SimpleColumn } from "../table/SimpleTable";
import { ChangeShare } from "./ChangeShare";
import type { UsageShown } from "./usagePlace";

type Column = SimpleColumn<UsageRow>;
type Translate = (key: string) => string;

const percent = new Intl.NumberFormat("en", {
  style: "percent",
  maximumFractionDigits: 1,
  minimumFractionDigits: 1,
});
/** Ten seconds and more are read in seconds. */
const shortMs = (ms: number): string =>
  ms < 10_000 ? `${formatCount(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;

const faint = (text: string) => <span className="text-faint">{text}</span>;

const CountText = ({ value }: { value: number }) => (value === 0 ? faint("0") : formatCount(value));

const shareText = (part: bigint, whole: bigint): ReactNode => {
  const share = perMille(part, whole);
  if (share === undefined) return faint("–");
  return share === 0 && part > 0n ? `<${percent.format(0.001)}` : percent.format(share / 1000);
};

const figure = (id: string, label: string, render: (row: UsageRow) => ReactNode): Column => ({
  id,
  label,
  align: "end",
  render,
});

const failed = ({ requests, outcomes: counted }: UsageMeasures) => BigInt(requests - counted.ok);

/** A cost, and the way to the ledger entries that it is made of. */
const costColumn = ({ usage, place, rights }: UsageShown, translate: Translate): Column =>
  figure(
    "cost",
    moneyHeading(usage.totals.cost, translate)(translate("usage.cost")),
    ({ measures: { cost }, part }) => {
      if (cost === undefined) return faint("–");
      if (!rights.ledger) return <MoneyText money={cost} isUnitTold />;
      return (
        <LinkBase
          to={ledgerPath(place.filter, place.span, part)}
          title={translate("usage.open_entries")}
          className="underline-offset-2 hover:underline"
        >
          <MoneyText money={cost} isUnitTold />
        </LinkBase>
      );
    },
  );

const comparedColumns = ({ usage }: UsageShown, translate: Translate): Column[] => [
  figure("before", moneyHeading(usage.totals.cost, translate)(translate("usage.before")), ({ before }) =>
    before?.cost ? (
      <MoneyText money={before.cost} isUnitTold={before.cost.currency === usage.totals.cost?.currency} />
    ) : (
      faint("–")
    ),
  ),
  figure(
    "change",
    moneyHeading(usage.totals.cost, translate)(translate("usage.change")),
    ({ measures, before }) =>
      measures.cost && before?.cost && measures.cost.currency === before.cost.currency ? (
        <MoneyText money={changeOf(measures.cost, before.cost)} signed isUnitTold />
      ) : (
        faint("–")
      ),
  ),
  figure("change_share", translate("usage.change_share"), ({ measures, before }) =>
    measures.cost && before?.cost ? <ChangeShare now={measures.cost} before={before.cost} /> : faint("–"),
  ),
];

const outcomeColumns = (translate: Translate): Column[] =>
  outcomes.map((outcome) =>
    figure(outcome, translate(`usage.outcome_short.${outcome}`), ({ measures }) => (
      <CountText value={measures.outcomes[outcome]} />
    )),
  );

/** Beside a comparison of costs there is no room for how long requests took, which it does not compare. */
const workColumns = (translate: Translate, hasLatency: boolean): Column[] => [
  ...(["inputTokens", "cachedTokens", "outputTokens"] as const).map((name) =>
    figure(name, translate(`usage.${name}`), ({ measures }) => <CountText value={measures[name]} />),
  ),
  figure("failed", translate("usage.failed"), ({ measures }) =>
    shareText(failed(measures), BigInt(measures.requests)),
  ),
  ...(hasLatency ? (["p50", "p95", "p99"] as const) : []).map((name) =>
    figure(name, name, ({ measures: { latency } }) => {
      const ms = latency[name];
      return ms === undefined ? (
        faint("–")
      ) : (
        <data value={ms} title={`${formatCount(ms)} ms`}>
          {shortMs(ms)}
        </data>
      );
    }),
  ),
];

/** The columns behind the group's name: what the measure is about first, all of it in the server's own figures. */
export const groupColumns = (shown: UsageShown, translate: Translate): Column[] => {
  const { usage, place } = shown;
  const { totals } = usage;
  const hasCost = totals.cost !== undefined;
  const isOutcomes = place.view.measure === "outcomes";
  return [
    ...(hasCost ? [costColumn(shown, translate)] : []),
    ...(hasCost && usage.compare ? comparedColumns(shown, translate) : []),
    figure("share", translate("usage.share"), ({ measures }) =>
      hasCost
        ? shareText(parse(measures.cost?.amount ?? "0"), parse(totals.cost?.amount ?? "0"))
        : shareText(BigInt(measures.requests), BigInt(totals.requests)),
    ),
    figure("requests", translate("usage.requests"), ({ measures }) => (
      <CountText value={measures.requests} />
    )),
    ...(isOutcomes
      ? outcomeColumns(translate)
      : workColumns(translate, !(hasCost && usage.compare) || place.view.measure === "latency")),
  ];
};
