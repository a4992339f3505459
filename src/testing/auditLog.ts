import { MerkleTree } from "../../mocks/platform/transparency/merkleTree";
import { signNote, verifierKey, type NoteSigner } from "../../mocks/platform/transparency/signedNote";
import { memoryHeadStore, SourceError, type LogSources } from "../domain/audit-proof/sources";
import { canonicalize, encodeBase64 } from "../domain/transparency-log";
import { sha256 } from "../domain/transparency-log/sha256";

export const logNow = Date.parse("2026-11-21T09:30:00.000Z");
const DAY = 86_400_000;
const origin = "test.example/audit";
const encoder = new TextEncoder();
const secret = (seed: number) => new Uint8Array(32).fill(seed);
const signer = (name: string, type: NoteSigner["type"], seed: number): NoteSigner => ({
  name,
  type,
  secretKey: secret(seed),
});

export const logSigner = signer(origin, "ed25519", 1);
export const nextLogSigner = signer(origin, "ed25519", 2);
export const witness = signer("witness.example", "cosignature/v1", 3);
export const stranger = signer(origin, "ed25519", 4);

/** An event of a log made for a test; every second of them is a denial. */
export const testEvent = (seq: number, more: object = {}) => ({
  schema: "audit-event/1",
  log: origin,
  seq,
  id: `evt_${seq}`,
  salt: "AAAAAAAAAAAAAAAAAAAAAA",
  occurredAt: "2026-11-20T09:00:00.000Z",
  recordedAt: "2026-11-20T09:00:00.000Z",
  action: "access_key.rotate",
  activity: "update",
  outcome: { result: seq % 2 === 0 ? "success" : "denied" },
  severity: "info",
  actor: { type: "user", id: `stf_${seq % 5}` },
  targets: [{ type: "access_key", id: `key_${seq}` }],
  changes: [],
  context: {},
  ...more,
});

/** What a test can change before it is asked: the log's answers, by path. */
export type Spoil = Map<string, string | Uint8Array | number | undefined>;

export interface TestLogOptions {
  readonly signers?: readonly NoteSigner[];
  readonly minIndex?: number;
  readonly days?: number;
  /** Sizes of the first heads of the days before, by how many days ago. */
  readonly daily?: ReadonlyMap<number, number>;
  readonly event?: (seq: number) => object;
}

/** A log of that size with everything that the console reads of it. */
export function testLog(size: number, options: TestLogOptions = {}) {
  const { signers = [logSigner, witness], minIndex = 0, days, daily = new Map<number, number>() } = options;
  const { event = testEvent } = options;
  const keysOfLog = signers.filter(({ type }) => type === "ed25519");
  const leaf = (seq: number) => canonicalize(event(seq));
  const tree = new MerkleTree(leaf, sha256);
  const head = (of: number, at: number) =>
    signNote(`${origin}\n${of}\n${encodeBase64(tree.root(of))}\n`, [...signers], at);
  const spoilt: Spoil = new Map();
  const asked: string[] = [];

  const dayNote = (day: string) => {
    const ago = Math.round(
      (Date.parse(`${new Date(logNow).toISOString().slice(0, 10)}T00:00:00Z`) - Date.parse(day)) / DAY,
    );
    const of = daily.get(ago);
    return of === undefined ? undefined : head(of, Date.parse(day));
  };
  const text = (path: string) => {
    if (path === "/audit/checkpoint") return head(size, logNow);
    if (path === "/audit/retention") {
      const policy = days === undefined ? "none" : `P${days}D`;
      return signNote(`${origin}\nminIndex ${minIndex}\npolicy ${policy}\n`, keysOfLog, logNow);
    }
    const [, day] = /^\/audit\/checkpoints\?day=(.*)$/.exec(path) ?? [];
    return day === undefined ? undefined : dayNote(day);
  };
  const bundle = (index: number, width: number) => {
    const parts = Array.from({ length: width }, (_, at) => encoder.encode(leaf(index * 256 + at)));
    return Uint8Array.from(parts.flatMap((part) => [part.length >> 8, part.length & 255, ...part]));
  };
  const bytes = (path: string) => {
    const [, entries, level, index = "", width = "256"] =
      /^\/audit\/tile\/(?:(entries)|(\d+))\/(\d+)(?:\.p\/(\d+))?$/.exec(path) ?? [];
    if (entries !== undefined) return bundle(Number(index), Number(width));
    return tree.tile(Number(level), Number(index), Number(width), size);
  };
  const answer = async <Content>(path: string, healthy: () => Content) => {
    asked.push(path);
    await Promise.resolve();
    const spoil = spoilt.get(path);
    if (typeof spoil === "number") throw new SourceError(spoil, path);
    return spoilt.has(path) ? (spoil as Content) : healthy();
  };
  const sources: LogSources = {
    text: (path) => answer<string | undefined>(path, () => text(path)),
    bytes: (path) => answer<Uint8Array | undefined>(path, () => bytes(path)),
  };
  const row = (index: number) => ({ index: String(index), leaf: leaf(index) });
  return { origin, size, sources, spoilt, asked, tree, head, leaf, row, heads: memoryHeadStore() };
}

export const keysOf = (...signers: readonly NoteSigner[]) => ({
  origin,
  verifierKeys: signers.map(verifierKey),
});
