import { useTranslate } from "react-admin";
import type { Outcome, Usage, UsageMeasures } from "../../domain/usage/usage";
import { EmptyState } from "../feedback/EmptyState";
import { SimpleTable, type SimpleColumn } from "../table/SimpleTable";
import { MoneyText } from "../field/MoneyField";
import { formatCount } from "../field/formatCount";

interface Row extends UsageMeasures {
  name: string;
}

const outcomes: readonly Outcome[] = [
  "ok",
  "refused",
  "rate_limited",
  "cap_reached",
  "upstream_error",
  "client_error",
];

const Count = ({ value }: { value: number }) =>
  value === 0 ? <span className="text-faint">0</span> : formatCount(value);

const columnsOf = (translate: (key: string) => string): SimpleColumn<Row>[] => {
  const figure = (id: string, label: string, read: (row: Row) => number): SimpleColumn<Row> => ({
    id,
    label: translate(label),
    align: "end",
    render: (row) => <Count value={read(row)} />,
  });
  return [
    { id: "model", label: translate("usage.model"), render: ({ name }) => <bdi>{name}</bdi> },
    {
      id: "cost",
      label: translate("usage.cost"),
      align: "end",
      render: ({ cost }) => cost && <MoneyText money={cost} />,
    },
    figure("requests", "usage.requests", ({ requests }) => requests),
    ...outcomes.map((outcome) =>
      figure(outcome, `usage.outcome_short.${outcome}`, (row) => row.outcomes[outcome]),
    ),
    figure("input", "usage.input", ({ inputTokens }) => inputTokens),
    figure("cached", "usage.cached", ({ cachedTokens }) => cachedTokens),
    figure("output", "usage.output", ({ outputTokens }) => outputTokens),
  ];
};

const rowsOf = ({ groups, other }: Usage, otherName: string): Row[] => [
  ...groups.map((group) => ({ ...group, name: group.dims.model ?? "–" })),
  ...(other.requests > 0 ? [{ ...other, name: otherName }] : []),
];

/** Requests, outcomes, tokens and cost by model; the total is the server's, over the whole range. */
export const UsageByModel = ({ usage }: { usage: Usage }) => {
  const translate = useTranslate();
  const rows = rowsOf(usage, translate("usage.other_models"));
  if (rows.length === 0) {
    return <EmptyState title={translate("usage.empty")}>{translate("usage.empty_detail")}</EmptyState>;
  }
  return (
    <div className="border-t border-hairline">
      <SimpleTable
        caption={translate("usage.by_model")}
        columns={columnsOf(translate)}
        rows={rows}
        rowKey={({ name }) => name}
        total={{ ...usage.totals, name: translate("usage.total") }}
      />
    </div>
  );
};
