import { parseLeaf } from "../audit-event/parseLeaf";
import type { ProofEngine } from "../audit-proof/engine";
import type { EvidenceRow, ProofReply, ProofRequest } from "../audit-proof/messages";
import { checkEvidence, EvidenceWriter, standingOf, type EvidenceBundle } from "../evidence";
import { leafHash } from "../transparency-log";
import { soundHead } from "./jobs";
import { toHex } from "./toHex";

type Asked<Kind extends ProofRequest["ask"]> = Extract<ProofRequest, { ask: Kind }>;
type Question = Asked<"evidence_open" | "evidence_add" | "evidence_close" | "evidence_rows">;

/** A file on its way: each part is handed to the browser at once, which need not keep it in memory. */
interface OpenFile {
  readonly writer: EvidenceWriter;
  readonly parts: Blob[];
}

const encoder = new TextEncoder();

/** A row of a bundle that has been verified. */
function rowOf({ index, leaf }: EvidenceBundle["events"][number]): EvidenceRow {
  const { event } = parseLeaf(leaf, { isCanonicalChecked: false });
  const hash = toHex(leafHash(encoder.encode(leaf)));
  return { index, leaf, proof: { state: "verified", leafHash: hash, ...(event && { event }) } };
}

/** Files of evidence: those that are being written, and those that somebody has brought to be checked. */
export class EvidenceFiles {
  readonly #engine: ProofEngine;
  readonly #reply: (message: ProofReply) => void;
  readonly #open = new Map<number, OpenFile>();
  readonly #brought = new Map<number, EvidenceBundle>();

  constructor(engine: ProofEngine, reply: (message: ProofReply) => void) {
    this.#engine = engine;
    this.#reply = reply;
  }

  forget(id: number): void {
    this.#open.delete(id);
    this.#brought.delete(id);
  }

  async answer(asked: Question): Promise<void> {
    if (asked.ask === "evidence_open") this.#begin(asked);
    else if (asked.ask === "evidence_add") await this.#add(asked);
    else if (asked.ask === "evidence_close") this.#close(asked);
    else this.#rows(asked);
  }

  async check({ id, file }: Asked<"evidence_check">): Promise<void> {
    const { checked, bundle } = checkEvidence(await file.text(), this.#engine.keys);
    if (bundle) this.#brought.set(id, bundle);
    this.#reply({ tell: "evidence_checked", id, checked });
  }

  async compare({ id, of }: Asked<"evidence_standing">): Promise<void> {
    const { keys, tiles } = this.#engine;
    const bundle = this.#brought.get(of);
    const standing = bundle
      ? await standingOf(bundle, keys, await this.#engine.newestHead(), tiles)
      : "not_compared";
    this.#reply({ tell: "evidence_standing", id, standing });
  }

  #begin({ id, now, query }: Asked<"evidence_open">): void {
    const { keys, tiles } = this.#engine;
    const head = soundHead(this.#engine);
    if ("check" in head || !keys) {
      const opened = "check" in head ? head : ({ check: "pinned_keys" } as const);
      return this.#reply({ tell: "evidence_opened", id, opened });
    }
    const madeAt = new Date(now).toISOString();
    const writer = new EvidenceWriter({ log: keys, head, tiles, madeAt, ...(query && { query }) });
    this.#open.set(id, { writer, parts: [new Blob([writer.opening()])] });
    this.#reply({ tell: "evidence_opened", id, opened: { size: String(head.size) } });
  }

  async #add({ id, of, rows }: Asked<"evidence_add">): Promise<void> {
    const { writer, parts } = this.#file(of);
    const text = await writer.events(rows);
    if (typeof text !== "string") return this.#reply({ tell: "evidence_added", id, added: text });
    parts.push(new Blob([text]));
    this.#reply({ tell: "evidence_added", id, added: { count: writer.count } });
  }

  #close({ id, of }: Asked<"evidence_close">): void {
    const { writer, parts } = this.#file(of);
    this.#open.delete(of);
    const file = new Blob([...parts, writer.closing()], { type: "application/json" });
    this.#reply({ tell: "evidence_closed", id, file });
  }

  #rows({ id, of, from, count }: Asked<"evidence_rows">): void {
    const events = this.#brought.get(of)?.events ?? [];
    // Newest first, as events are listed everywhere.
    const end = Math.max(0, events.length - from);
    const rows = events
      .slice(Math.max(0, end - count), end)
      .toReversed()
      .map(rowOf);
    this.#reply({ tell: "evidence_rows", id, rows });
  }

  #file(id: number): OpenFile {
    const file = this.#open.get(id);
    if (!file) throw new Error("This file of evidence is not open");
    return file;
  }
}
