import { encodeBase64 } from "../../../src/domain/transparency-log";
import type { components } from "../../../openapi/platform.gen";
import type { Caller } from "../caller";
import { formatTime } from "../clock";
import { Collection } from "../collection";
import type { Platform } from "../platform";
import { invalidField } from "../problem";
import type { AuditTrail } from "./auditTrail";
import { isInSpans, mergeSpans, type IndexSpan } from "./indexRanges";

type Review = components["schemas"]["AuditReview"];
type Create = components["schemas"]["AuditReviewCreate"];
/** The root of a generated one is computed when it is shown, so that no tree is grown before anybody asks. */
export type ReviewRow = Omit<Review, "rootHash"> & { readonly rootHash?: string; readonly version: string };

/** Ranges that people have reviewed, each under a signed head. */
export class AuditReviews {
  readonly rows: Collection<ReviewRow>;
  readonly #trail: AuditTrail;
  #merged: readonly IndexSpan[] | undefined;
  #revision = -1;

  constructor(trail: AuditTrail, rows: Iterable<ReviewRow>) {
    this.#trail = trail;
    this.rows = new Collection<ReviewRow>(
      "audit-reviews",
      {
        byId: { get: (row) => row.by.id, sort: false },
        at: { kind: "time", get: (row) => row.at },
        from: { kind: "sequence", get: (row) => Number(row.from) },
        to: { kind: "sequence", get: (row) => Number(row.to) },
      },
      rows,
    );
  }

  /** All that is reviewed, rising. */
  get spans(): readonly IndexSpan[] {
    if (this.#merged === undefined || this.#revision !== this.rows.revision) {
      this.#revision = this.rows.revision;
      this.#merged = mergeSpans(
        [...this.rows.values()].map(({ from, to }) => ({ from: Number(from), to: Number(to) })),
      );
    }
    return this.#merged;
  }

  isReviewed(row: number): boolean {
    return isInSpans(this.spans, row);
  }

  present({ id, from, to, size, rootHash, note, by, at, eventIndex }: ReviewRow): Review {
    const root = rootHash ?? encodeBase64(this.#trail.tree.root(Number(size)));
    return { id, from, to, size, rootHash: root, ...(note !== undefined && { note }), by, at, eventIndex };
  }

  /** Records a review, and in the same act the event that tells of it. @throws 422 */
  create(platform: Platform, caller: Caller, input: Create): Review {
    this.#check(input);
    const { reason, ...review } = input;
    return platform.transact(caller, (tx) => {
      const row: ReviewRow = {
        ...review,
        id: platform.random.id("rvw"),
        by: { id: caller.actor.id, name: caller.actor.name },
        at: formatTime(tx.at),
        // The one event of this transaction comes next.
        eventIndex: String(this.#trail.table.length),
        version: "1",
      };
      tx.audit({
        action: "audit_review.create",
        activity: "create",
        severity: "low",
        targets: [{ type: "audit_log", id: "audit_log", relation: "primary" }],
        ...((input.note ?? reason) !== undefined && {
          justification: { comment: input.note ?? reason ?? "" },
        }),
        metadata: { from: row.from, to: row.to, size: row.size, rootHash: input.rootHash },
      });
      return this.present(tx.insert(this.rows, row));
    });
  }

  #check({ from, to, size, rootHash }: Create): void {
    const [low, high, head] = [from, to, size].map(Number);
    if (low === undefined || high === undefined || head === undefined) return;
    const refuse = (field: string, detail: string) => invalidField(`/${field}`, "out_of_range", detail);
    if (!(head <= this.#trail.provenSize)) throw refuse("size", "There is no head of this size yet.");
    if (!(low < high)) throw refuse("to", "The range is empty.");
    if (!(high <= head)) throw refuse("to", "The range ends beyond the head that it was reviewed under.");
    if (low < this.#trail.minIndex) throw refuse("from", "The range begins with events that are pruned.");
    if (encodeBase64(this.#trail.tree.root(head)) !== rootHash) {
      throw invalidField("/rootHash", "other_root", "The log of this size has another root.");
    }
  }
}
