import type { ReactNode } from "react";
import { LinkBase, useTranslate } from "react-admin";
import type { Money } from "../../domain/money";
import { ledgerPath } from "../../domain/usage/figureLinks";
import { changeOf } from "../../domain/usage/usageRows";
import { MoneyText } from "../field/MoneyField";
import { formatCount } from "../field/formatCount";
import { ChangeShare } from "./ChangeShare";
import { ProofBadge } from "./ProofBadge";
import type { UsageShown } from "./usagePlace";

interface FigureProps {
  label: string;
  children: ReactNode;
  /** Against the compared range. */
  note?: ReactNode;
}

const Figure = ({ label, children, note }: FigureProps) => (
  <div className="min-w-20">
    <dt className="text-xs text-muted">{label}</dt>
    <dd className="text-lg font-semibold tabular-nums">{children}</dd>
    {note && <dd className="text-xs text-muted tabular-nums">{note}</dd>}
  </div>
);

const counts = ["requests", "inputTokens", "cachedTokens", "outputTokens"] as const;

const CostFigure = ({ usage, place, rights, cost }: UsageShown & { cost: Money }) => {
  const translate = useTranslate();
  const before = usage.compare?.totals.cost;
  const to = ledgerPath(place.filter, place.span, { kind: "all" });
  const isComparable = before !== undefined && before.currency === cost.currency;
  return (
    <Figure
      label={translate("usage.cost")}
      note={
        isComparable && (
          <>
            <MoneyText money={changeOf(cost, before)} signed /> <ChangeShare now={cost} before={before} />
          </>
        )
      }
    >
      {rights.ledger ? (
        <LinkBase
          to={to}
          className="underline-offset-2 hover:underline"
          title={translate("usage.open_entries")}
        >
          <MoneyText money={cost} />
        </LinkBase>
      ) : (
        <MoneyText money={cost} />
      )}
    </Figure>
  );
};

/** The totals of the whole range, and the proof of their cost. */
export const UsageFigures = (shown: UsageShown) => {
  const translate = useTranslate();
  const { usage, place, rights } = shown;
  const { totals, compare, ledger } = usage;
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3 px-4 py-3">
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        {totals.cost && <CostFigure {...shown} cost={totals.cost} />}
        {counts.map((name) => (
          <Figure
            key={name}
            label={translate(`usage.${name}`)}
            note={compare && <ChangeShare now={totals[name]} before={compare.totals[name]} />}
          >
            {formatCount(totals[name])}
          </Figure>
        ))}
      </dl>
      {totals.cost && ledger ? (
        <ProofBadge
          cost={totals.cost}
          ledger={ledger}
          seq={ledger.seq}
          to={rights.ledger ? ledgerPath(place.filter, place.span, { kind: "all" }) : undefined}
        />
      ) : (
        <p className="max-w-72 text-xs text-muted">{translate("usage.costs_withheld")}</p>
      )}
    </div>
  );
};
