import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import type { Usage } from "../../domain/usage/usage";
import { Badge } from "../badge/Badge";
import { MoneyText } from "../field/MoneyField";
import { formatCount } from "../field/formatCount";
import { proveTotal } from "../../domain/usage/ledgerProof";

const Figure = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="min-w-24">
    <dt className="text-xs text-muted">{label}</dt>
    <dd className="text-lg font-semibold tabular-nums">{children}</dd>
  </div>
);

/** Whether the cost is the sum of the ledger entries behind it, or by exactly how much it is not. */
const Proof = ({ usage }: { usage: Usage }) => {
  const translate = useTranslate();
  const proof = usage.totals.cost && usage.ledger && proveTotal(usage.totals.cost, usage.ledger);
  if (!proof) return null;
  const entries = translate("usage.entries", { smart_count: proof.entries });
  if (proof.kind === "equal") {
    return (
      <Badge tone="positive" title={translate("usage.proof_as_of", { seq: usage.ledger?.seq })}>
        {translate("usage.proven", { entries })}
      </Badge>
    );
  }
  return (
    <Badge tone="critical">
      {proof.kind === "currency" ? (
        translate("usage.other_currency", { currency: proof.currency })
      ) : (
        <>
          {translate("usage.differs", { entries })} <MoneyText money={proof.difference} signed />
        </>
      )}
    </Badge>
  );
};

export const UsageTotals = ({ usage }: { usage: Usage }) => {
  const translate = useTranslate();
  const { totals } = usage;
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 px-4 py-3">
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        <Figure label={translate("usage.cost")}>{totals.cost && <MoneyText money={totals.cost} />}</Figure>
        <Figure label={translate("usage.requests")}>{formatCount(totals.requests)}</Figure>
        <Figure label={translate("usage.input")}>{formatCount(totals.inputTokens)}</Figure>
        <Figure label={translate("usage.cached")}>{formatCount(totals.cachedTokens)}</Figure>
        <Figure label={translate("usage.output")}>{formatCount(totals.outputTokens)}</Figure>
      </dl>
      <Proof usage={usage} />
    </div>
  );
};
