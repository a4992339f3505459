import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { Badge } from "../../../components/badge/Badge";
import { MoneyText } from "../../../components/field/MoneyField";
import { count } from "../value/count";
import { proveTotal } from "./ledgerProof";

type Usage = components["schemas"]["Usage"];

const Figure = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="min-w-24">
    <dt className="text-xs text-muted">{label}</dt>
    <dd className="text-lg font-semibold tabular-nums">{children}</dd>
  </div>
);

/** Whether the cost is the sum of the ledger entries behind it, or by exactly how much it is not. */
const Proof = ({ usage }: { usage: Usage }) => {
  const translate = useTranslate();
  const proof = proveTotal(usage.totals.cost, usage.ledger);
  const entries = translate("accounts.usage.entries", { smart_count: proof.entries });
  if (proof.kind === "equal") {
    return (
      <Badge tone="positive" title={translate("accounts.usage.proof_as_of", { seq: usage.ledger.seq })}>
        {translate("accounts.usage.proven", { entries })}
      </Badge>
    );
  }
  return (
    <Badge tone="critical">
      {proof.kind === "currency" ? (
        translate("accounts.usage.other_currency", { currency: proof.currency })
      ) : (
        <>
          {translate("accounts.usage.differs", { entries })} <MoneyText money={proof.difference} signed />
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
        <Figure label={translate("accounts.usage.cost")}>
          <MoneyText money={totals.cost} />
        </Figure>
        <Figure label={translate("accounts.usage.requests")}>{count(totals.requests)}</Figure>
        <Figure label={translate("accounts.usage.input")}>{count(totals.inputTokens)}</Figure>
        <Figure label={translate("accounts.usage.cached")}>{count(totals.cachedTokens)}</Figure>
        <Figure label={translate("accounts.usage.output")}>{count(totals.outputTokens)}</Figure>
      </dl>
      <Proof usage={usage} />
    </div>
  );
};
