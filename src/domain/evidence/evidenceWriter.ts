import { checkRow } from "../audit-proof/checkRow";
import type { ListedRow } from "../audit-proof/engine";
import type { EvidenceBundle, EvidenceEvent } from "../audit-proof/evidenceBundle";
import type { Head } from "../audit-proof/readHead";
import type { ProofFailure } from "../audit-proof/states";
import { inclusionProof } from "../audit-proof/tileProofs";
import type { TileReader } from "../audit-proof/tileReader";
import { encodeBase64 } from "../transparency-log";

export interface EvidenceParts {
  readonly log: EvidenceBundle["log"];
  /** The one head that all proofs of the file lead to, however long it takes to write. */
  readonly head: Head;
  readonly tiles: TileReader;
  readonly madeAt: string;
  readonly query?: EvidenceBundle["query"];
}

const encoder = new TextEncoder();

/** Writes a bundle piece by piece, so that a file of many megabytes is never one text in memory. */
export class EvidenceWriter {
  readonly #parts: EvidenceParts;
  #last = -1n;
  count = 0;

  constructor(parts: EvidenceParts) {
    this.#parts = parts;
  }

  get head(): Head {
    return this.#parts.head;
  }

  opening(): string {
    const { log, head, madeAt, query } = this.#parts;
    const start = { schema: "steward-evidence/1", madeAt, log, checkpoint: head.note, query };
    return `${JSON.stringify(start).slice(0, -1)},"events":[`;
  }

  /** The text of some events, which have to rise; a row that is not proven is named, and nothing is written of them. */
  async events(rows: readonly ListedRow[]): Promise<string | ProofFailure> {
    const sorted = rows.toSorted((left, right) => (BigInt(left.index) < BigInt(right.index) ? -1 : 1));
    const found = await Promise.all(sorted.map((row) => this.#event(row)));
    const bad = found.find((event) => "check" in event);
    if (bad && "check" in bad) return bad;
    for (const { index } of sorted) {
      if (BigInt(index) <= this.#last) return { check: "order", index };
      this.#last = BigInt(index);
    }
    const text = found.map((event) => JSON.stringify(event)).join(",\n");
    const written = this.count > 0 && text !== "" ? `,\n${text}` : text;
    this.count += found.length;
    return written;
  }

  closing(): string {
    return "]}\n";
  }

  async #event({ index, leaf }: ListedRow): Promise<EvidenceEvent | ProofFailure> {
    const { head, tiles } = this.#parts;
    const checked = await checkRow(encoder.encode(leaf), BigInt(index), head, tiles);
    if (checked.state !== "verified") return checked.failure ?? { check: "freshness" };
    const proof = await inclusionProof(tiles, BigInt(index), head.size);
    return { index, leaf, proof: proof.map(encodeBase64) };
  }
}
