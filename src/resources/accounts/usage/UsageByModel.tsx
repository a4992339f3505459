import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import { MoneyText } from "../../../components/field/MoneyField";
import { count } from "../value/count";

type Usage = components["schemas"]["Usage"];
type Measures = components["schemas"]["UsageMeasures"];
type Outcome = components["schemas"]["Outcome"];

interface Row extends Measures {
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
  value === 0 ? <span className="text-faint">0</span> : count(value);

const columnsOf = (translate: (key: string) => string): SimpleColumn<Row>[] => {
  const figure = (id: string, label: string, read: (row: Row) => number): SimpleColumn<Row> => ({
    id,
    label: translate(label),
    align: "end",
    render: (row) => <Count value={read(row)} />,
  });
  return [
    { id: "model", label: translate("accounts.usage.model"), render: ({ name }) => <bdi>{name}</bdi> },
    figure("requests", "accounts.usage.requests", ({ requests }) => requests),
    ...outcomes.map((outcome) =>
      figure(outcome, `accounts.outcome.${outcome}`, (row) => row.outcomes[outcome]),
    ),
    figure("input", "accounts.usage.input", ({ inputTokens }) => inputTokens),
    figure("cached", "accounts.usage.cached", ({ cachedTokens }) => cachedTokens),
    figure("output", "accounts.usage.output", ({ outputTokens }) => outputTokens),
    {
      id: "cost",
      label: translate("accounts.usage.cost"),
      align: "end",
      render: ({ cost }) => <MoneyText money={cost} />,
    },
  ];
};

const rowsOf = ({ groups, other }: Usage, otherName: string): Row[] => [
  ...groups.map((group) => ({ ...group, name: group.dims.model ?? "–" })),
  ...(other.requests > 0 ? [{ ...other, name: otherName }] : []),
];

/** Requests, outcomes, tokens and cost by model; the total is the server's, over the whole range. */
export const UsageByModel = ({ usage }: { usage: Usage }) => {
  const translate = useTranslate();
  const rows = rowsOf(usage, translate("accounts.usage.other_models"));
  if (rows.length === 0) {
    return (
      <EmptyState title={translate("accounts.usage.empty")}>
        {translate("accounts.usage.empty_detail")}
      </EmptyState>
    );
  }
  return (
    <div className="border-t border-hairline">
      <SimpleTable
        caption={translate("accounts.usage.by_model")}
        columns={columnsOf(translate)}
        rows={rows}
        rowKey={({ name }) => name}
        total={{ ...usage.totals, name: translate("accounts.usage.total") }}
      />
    </div>
  );
};
