import { LinkBase, useTranslate } from "react-admin";
import type { Money } from "../../domain/money";
import { proveTotal, type LedgerSum } from "../../domain/usage/ledgerProof";
import { Badge } from "../badge/Badge";
import { MoneyText } from "../field/MoneyField";
import { formatCount } from "../field/formatCount";

export interface ProofBadgeProps {
  cost: Money;
  ledger: LedgerSum;
  /** Up to which entry the ledger was read. */
  seq: string;
  /** The entries themselves; undefined for who may not read the ledger. */
  to: string | undefined;
}

/** Whether a cost is the sum of the ledger entries behind it, or by exactly how much it is not; leads to the entries. */
export const ProofBadge = ({ cost, ledger, seq, to }: ProofBadgeProps) => {
  const translate = useTranslate();
  const proof = proveTotal(cost, ledger);
  const entries = translate("usage.entries", {
    smart_count: proof.entries,
    count: formatCount(proof.entries),
  });
  const badge =
    proof.kind === "equal" ? (
      <Badge tone="positive" title={translate("usage.proof_as_of", { seq })}>
        {translate("usage.proven", { entries })}
      </Badge>
    ) : (
      <Badge tone="critical" title={translate("usage.proof_as_of_differs", { seq })}>
        {proof.kind === "currency" ? (
          translate("usage.other_currency", { currency: proof.currency })
        ) : (
          <>
            {translate("usage.differs", { entries })} <MoneyText money={proof.difference} signed />
          </>
        )}
      </Badge>
    );
  if (to === undefined) return badge;
  return (
    <LinkBase to={to} className="rounded-sm hover:underline" data-proof={proof.kind}>
      {badge}
    </LinkBase>
  );
};
