import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { formatCount } from "../../../components/field/formatCount";
import { MoneyText } from "../../../components/field/MoneyField";
import { Panel } from "../../../components/layout/Panel";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import { checkLines, type CheckedLine } from "../../../domain/ledger/checkEntry";
import type { LedgerEntry } from "../../../domain/ledger/entry";
import { parse, type Money } from "../../../domain/money";

const isZero = ({ amount }: Money) => parse(amount) === 0n;

/** Unit prices are fractions of a cent: every digit counts, so every digit is shown. */
const Exact = ({ money }: { money: Money }) => (
  <data value={`${money.amount} ${money.currency}`} className="whitespace-nowrap">
    {money.amount} <span className="text-muted">{money.currency}</span>
  </data>
);

const columnsOf = (
  translate: (key: string, options?: Record<string, unknown>) => string,
): readonly SimpleColumn<CheckedLine>[] => [
  {
    id: "meter",
    label: translate("ledger_entries.lines.meter"),
    render: ({ meter }) => translate(`ledger_entries.lines.meters.${meter}`, { _: meter }),
  },
  {
    id: "quantity",
    label: translate("ledger_entries.lines.quantity"),
    align: "end",
    render: ({ quantity }) => formatCount(Number(quantity)),
  },
  {
    id: "price",
    label: translate("ledger_entries.lines.unitPrice"),
    align: "end",
    render: ({ unitPrice }) => (
      <>
        <span aria-hidden>× </span>
        <Exact money={unitPrice} />
      </>
    ),
  },
  {
    id: "cost",
    label: translate("ledger_entries.lines.cost"),
    align: "end",
    render: ({ cost, difference }) => (
      <>
        <span aria-hidden>{isZero(difference) ? "= " : "≠ "}</span>
        <Exact money={cost} />
        {!isZero(difference) && (
          <span className="block text-critical">
            {translate("ledger_entries.lines.line_differs")} <MoneyText money={difference} signed />
          </span>
        )}
      </>
    ),
  },
  {
    id: "version",
    label: translate("ledger_entries.lines.priceVersion"),
    render: ({ priceVersion }) => <code className="font-mono text-[0.92em]">{priceVersion}</code>,
  },
];

/** How a cost came about, worked out again from quantity and unit price, to the last decimal. */
export const PriceLines = ({ entry }: { entry: LedgerEntry }) => {
  const translate = useTranslate();
  const checked = checkLines(entry);
  if (!checked) return null;
  const isRight = isZero(checked.difference) && checked.lines.every(({ difference }) => isZero(difference));
  return (
    <Panel
      title={translate("ledger_entries.lines.title")}
      actions={
        <Badge tone={isRight ? "positive" : "critical"}>
          {translate(`ledger_entries.lines.${isRight ? "right" : "wrong"}`)}
        </Badge>
      }
      flush
    >
      <SimpleTable<CheckedLine>
        caption={translate("ledger_entries.lines.title")}
        columns={columnsOf(translate)}
        rows={checked.lines}
        rowKey={({ meter }) => meter}
      />
      <p className="flex justify-between gap-4 border-t border-line px-4 py-1.5 text-sm font-semibold">
        <span>{translate("ledger_entries.lines.total")}</span>
        <span className="tabular-nums">
          <Exact money={checked.total} />
          {!isZero(checked.difference) && (
            <span className="block text-critical">
              {translate("ledger_entries.lines.total_differs")}{" "}
              <MoneyText money={checked.difference} signed />
            </span>
          )}
        </span>
      </p>
    </Panel>
  );
};
