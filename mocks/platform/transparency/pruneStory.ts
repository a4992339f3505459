import { lowerBoundOf } from "../streams/columns";
import type { HistoryWriter } from "./historyWriter";
import { DAY, PRUNE_TIME, pruneAt, pruneDraft } from "./pruning";

/** The daily prunes of a generated history that reaches further back than events are kept. */
export class PruneStory {
  readonly #writer: HistoryWriter;
  readonly #days: number;
  readonly #until: number;
  #pruned = 0;
  /** When the next one is due; Infinity when there is none. */
  next: number;

  constructor(writer: HistoryWriter, retentionDays: number | undefined, now: number, historyDays: number) {
    this.#writer = writer;
    this.#days = retentionDays ?? 0;
    this.#until = now;
    const first = Math.ceil((now - (historyDays - this.#days) * DAY) / DAY) * DAY + PRUNE_TIME;
    this.next = retentionDays === undefined || first >= now ? Infinity : first;
  }

  tell(at: number): void {
    const { table } = this.#writer;
    const sizeAt = (time: number) => lowerBoundOf(table.columns.recordedAt, table.length, time);
    const prune = pruneAt(at, this.#days, this.#pruned, sizeAt);
    if (prune.to > prune.from) this.#writer.writeDraft(at, pruneDraft(prune));
    this.#pruned = prune.to;
    this.next = at + DAY < this.#until ? at + DAY : Infinity;
  }
}
