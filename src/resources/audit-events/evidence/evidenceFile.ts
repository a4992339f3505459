import type { DatedQuery } from "../../../domain/audit-proof/messages";
import type { ProofFailure } from "../../../domain/audit-proof/states";
import type { AuditEventItem, LogProver } from "../../../providers/logProof/logProver";

/** No file was made, because an event or the log itself failed a check. */
export class EvidenceRefused extends Error {
  override readonly name = "EvidenceRefused";
  readonly failure: ProofFailure;

  constructor(failure: ProofFailure) {
    super(failure.check);
    this.failure = failure;
  }
}

/** @throws EvidenceRefused */
export function orRefuse<Value>(value: Value | ProofFailure): Value {
  if (typeof value === "object" && value !== null && "check" in value) throw new EvidenceRefused(value);
  return value;
}

/** One file of a few events that are at hand. @throws EvidenceRefused */
export async function evidenceOf(
  prover: Pick<LogProver, "openEvidence">,
  items: readonly AuditEventItem[],
  query?: DatedQuery,
): Promise<Blob> {
  const file = orRefuse(await prover.openEvidence(query));
  try {
    orRefuse(await file.add(items));
    return await file.finish();
  } finally {
    file.drop();
  }
}

/** `evidence-41207.json`, `evidence-2026-11-21T09-30.json` */
export const evidenceName = (of: string): string => `evidence-${of.replaceAll(":", "-")}.json`;
