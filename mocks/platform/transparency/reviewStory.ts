import { lowerBoundOf } from "../streams/columns";
import type { HistoryWriter } from "./historyWriter";
import { DAY } from "./pruning";

const WEEK = 7 * DAY;
/** 1 January 1970 was a Thursday: the first Tuesday after it, at 09:12 UTC. */
const FIRST = 5 * DAY + (9 * 60 + 12) * 60_000;
const notes = [
  "Nothing unusual.",
  "Two denied revocations, both explained by the people themselves.",
  "Sign-ins from an unknown network were blocked; nothing got through.",
  "Impersonations all have a ticket.",
];

/** The weekly review of the log by security. One week was forgotten, and nobody went back. */
export class ReviewStory {
  readonly #writer: HistoryWriter;
  readonly #until: number;
  #from = 0;
  #count = 0;
  next: number;

  constructor(writer: HistoryWriter, from: number, until: number) {
    this.#writer = writer;
    this.#until = until;
    this.next = Math.ceil((from - FIRST) / WEEK) * WEEK + FIRST;
    this.#skip();
  }

  #skip(): void {
    if (this.next >= this.#until) this.next = Infinity;
  }

  tell(at: number): void {
    const { table } = this.#writer;
    const to = lowerBoundOf(table.columns.recordedAt, table.length, at - DAY);
    const isForgotten = this.#count === 2;
    if (to > this.#from && !isForgotten) {
      this.#writer.writeDraft(
        at,
        {
          action: "audit_review.create",
          activity: "create",
          severity: "low",
          targets: [{ id: "audit_log", relation: "primary", type: "audit_log" }],
          justification: { comment: notes[this.#count % notes.length] ?? "" },
          metadata: { from: String(this.#from), size: String(to), to: String(to) },
        },
        ["security"],
      );
    }
    this.#from = to;
    this.#count += 1;
    this.next = at + WEEK;
    this.#skip();
  }
}
