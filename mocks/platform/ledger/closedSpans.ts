interface ClosedSpan {
  readonly periodId: string;
  /** Milliseconds: [from, to). */
  readonly from: number;
  readonly to: number;
  /** The last entry that the seal may cover. */
  readonly lastSeq: number;
}

/** Spans that finance has closed: what is dated in one and booked after its seal is late for it, and never merged. */
export class ClosedSpans {
  readonly #spans: ClosedSpan[] = [];

  add(span: ClosedSpan): void {
    this.#spans.push(span);
  }

  /** The closed period that an entry comes late for; of several, the one that was closed first. */
  lateFor(occurredAt: number, seq: number): string | undefined {
    return this.#spans.find(({ from, to, lastSeq }) => seq > lastSeq && occurredAt >= from && occurredAt < to)
      ?.periodId;
  }
}
