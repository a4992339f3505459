import type { RowProof } from "../../domain/audit-proof/messages";
import type { AuditEventItem } from "./logProver";

interface KnownRow {
  readonly leaf: string;
  readonly proof: RowProof;
}

const checking: RowProof = { state: "checking" };
const MOST = 20_000;

/** Proofs of rows by index, each bound to the leaf that was checked; the oldest are forgotten beyond a bound. */
export class KnownRows {
  readonly #rows = new Map<string, KnownRow>();

  /** Never another leaf's proof: an item that differs from what was checked is not checked yet. */
  proofOf({ index, leaf }: AuditEventItem): RowProof {
    const known = this.#rows.get(index);
    return known?.leaf === leaf ? known.proof : checking;
  }

  /** The items that nobody has asked about; from now on they count as asked. */
  take(items: readonly AuditEventItem[]): AuditEventItem[] {
    const fresh = items.filter(({ index, leaf }) => this.#rows.get(index)?.leaf !== leaf);
    for (const item of fresh) this.put(item, checking);
    return fresh;
  }

  put({ index, leaf }: AuditEventItem, proof: RowProof): void {
    this.#rows.delete(index);
    this.#rows.set(index, { leaf, proof });
    const [oldest] = this.#rows.keys();
    if (this.#rows.size > MOST && oldest !== undefined) this.#rows.delete(oldest);
  }

  /** What is not proven, and may be by another head. */
  open(): AuditEventItem[] {
    return [...this.#rows].flatMap(([index, { leaf, proof }]) =>
      proof.state === "verified" ? [] : [{ index, leaf }],
    );
  }

  hasPending(): boolean {
    return [...this.#rows.values()].some(({ proof }) => proof.state === "pending");
  }

  failures() {
    return [...this.#rows.values()].flatMap(({ proof }) => (proof.failure ? [proof] : []));
  }
}
