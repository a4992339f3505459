import type { AuditEvent } from "../audit-event/auditEvent";
import type { RowProof } from "./messages";
import type { ProofFailure } from "./states";

/** What was asked of a list: its order by number, and what each of its events has to answer. */
export interface ListClaim {
  readonly order: "asc" | "desc";
  /** Absent: any event will do. */
  readonly test?: (event: AuditEvent) => boolean;
}

export interface ReadRow {
  /** Decimal. */
  readonly index: string;
  readonly proof: RowProof;
}

/** Whether two rows stand as they have to: never the same number twice. */
function isInOrder(first: string, second: string, { order }: ListClaim): boolean {
  const [one, two] = [BigInt(first), BigInt(second)];
  return order === "desc" ? one > two : one < two;
}

/**
 * Rows that are events of the log and still do not belong where they were listed: out of order (both of two neighbours
 * that stand wrong to each other), or no answer to what was asked. By index; only a proven event is held against the
 * question, as nothing is known of what the others say.
 */
export function checkList(rows: readonly ReadRow[], claim: ListClaim): ReadonlyMap<string, ProofFailure> {
  const found = new Map<string, ProofFailure>();
  rows.forEach(({ index }, place) => {
    const next = rows[place + 1];
    if (!next || !/^\d+$/.test(index) || !/^\d+$/.test(next.index)) return;
    if (isInOrder(index, next.index, claim)) return;
    for (const each of [index, next.index]) {
      const detail = `${index} stands before ${next.index}`;
      if (!found.has(each)) found.set(each, { check: "order", index: each, detail });
    }
  });
  for (const { index, proof } of rows) {
    if (proof.state !== "verified" || !proof.event || found.has(index)) continue;
    if (claim.test?.(proof.event) === false) found.set(index, { check: "filter", index });
  }
  return found;
}
