import { checkLog, treeHead, type CheckedLog } from "./checkLog";
import { checkRow, type CheckedRow } from "./checkRow";
import type { TreeHead } from "./compareHeads";
import { isFailure, pinLog } from "./pinnedKeys";
import { SourceError, type HeadStore, type LogSources } from "./sources";
import type { LogState, ProofFailure, RowState } from "./states";
import { tilePath, TileReader } from "./tileReader";

/** A row as the server listed it. */
export interface ListedRow {
  /** Decimal. */
  readonly index: string;
  readonly leaf: string;
}

export interface EngineOptions {
  readonly log: { origin: string; verifierKeys: readonly string[] } | undefined;
  readonly sources: LogSources;
  readonly heads: HeadStore;
}

const encoder = new TextEncoder();
const isIndex = (text: string): boolean => /^(?:0|[1-9]\d{0,19})$/.test(text);

const notCheckable = (failure: ProofFailure): CheckedLog => ({
  state: "not_checkable",
  failures: [failure],
  isSound: false,
});

/** Without a head that can be relied on no row is green: red when the log is, grey when nothing can be known. */
function rowWithout({ state, failures }: CheckedLog): CheckedRow {
  const rows: Partial<Record<LogState, RowState>> = { not_checkable: "not_checkable", checking: "checking" };
  const [failure] = failures;
  return { state: rows[state] ?? "proof_mismatch", ...(failure && { failure }) };
}

/** Proves a log and rows of it. Knows no page and no worker: how things are fetched and kept is given to it. */
export class ProofEngine {
  readonly #options: EngineOptions;
  readonly tiles: TileReader;
  #log: CheckedLog = { state: "checking", failures: [], isSound: false };

  constructor(options: EngineOptions) {
    this.#options = options;
    this.tiles = new TileReader((place) => options.sources.bytes(tilePath(place)));
  }

  get sources(): LogSources {
    return this.#options.sources;
  }

  /** As they are pinned. */
  get keys(): { readonly origin: string; readonly verifierKeys: readonly string[] } | undefined {
    return this.#options.log;
  }

  get log(): CheckedLog {
    return this.#log;
  }

  /** The newest head that is known to be sound: the one that was checked last, else the one this browser has kept. */
  async newestHead(): Promise<TreeHead | undefined> {
    const { head, isSound } = this.#log;
    if (head && isSound) return head;
    const { log, heads } = this.#options;
    const known = log && (await heads.read(log.origin));
    return known && treeHead(known);
  }

  /** Reads the newest head and checks it; `isAfresh` forgets what was read before. */
  async checkLog(now: number, isAfresh = false): Promise<CheckedLog> {
    const { log, sources, heads } = this.#options;
    if (isAfresh) {
      this.tiles.clear();
      sources.renew?.();
    }
    const pinned = pinLog(log);
    if (isFailure(pinned)) {
      this.#log = notCheckable(pinned);
      return this.#log;
    }
    try {
      this.#log = await checkLog({ pinned, sources, heads, tiles: this.tiles, now });
    } catch (error) {
      this.#log = notCheckable(connectionFailure(error));
    }
    return this.#log;
  }

  /** Checks rows against the head that was checked last. */
  checkRows(rows: readonly ListedRow[]): Promise<CheckedRow[]> {
    return Promise.all(rows.map((row) => this.#checkRow(row)));
  }

  async #checkRow({ index, leaf }: ListedRow): Promise<CheckedRow> {
    const { head, isSound } = this.#log;
    if (!head || !isSound) return rowWithout(this.#log);
    if (!isIndex(index)) return { state: "content_mismatch", failure: { check: "sequence", index } };
    try {
      return await checkRow(encoder.encode(leaf), BigInt(index), head, this.tiles);
    } catch (error) {
      return { state: "not_checkable", failure: { ...connectionFailure(error), index } };
    }
  }
}

function connectionFailure(error: unknown): ProofFailure {
  if (error instanceof SourceError) return { check: "connection", detail: error.message };
  throw error;
}
