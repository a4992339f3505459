import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import type { components } from "../../../openapi/platform.gen";
import {
  canonicalize,
  leafHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from "../../../src/domain/transparency-log";
import { profiles } from "../../profiles/profiles";
import { keySeeds } from "../access-keys/keySeeds";
import { systemCaller } from "../caller";
import { createClock } from "../clock";
import { createPlatform } from "../createPlatform";
import type { Scale } from "../platform";
import { staff } from "../staff/staff";
import { toBase64 } from "./base64";
import { developmentVerifierKeys } from "./developmentKeys";
import { MerkleTree } from "./merkleTree";
import { auditTrail } from "./transparencyArea";

type Event = components["schemas"]["AuditEvent"];

const now = "2026-11-21T10:30:20.000Z";
const DAY = 86_400_000;

function fresh(scale: Scale = "small", profile: keyof typeof profiles = "gateway") {
  const clock = createClock(now);
  const platform = createPlatform({ profile: profiles[profile], scale, seed: 7, clock });
  return { platform, clock, trail: platform.use(auditTrail) };
}

const bytesOf = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** A verifier of C2SP notes written from the specification, apart from the code that signs. */
function checkNote(note: string, verifierKey: string): { text: string; time?: bigint } {
  const [name = "", id = "", encoded = ""] = verifierKey.split("+");
  const key = bytesOf(verifierKey.slice(name.length + id.length + 2));
  expect(encoded.length).toBeGreaterThan(0);
  expect(bytesToHex(sha256(concatBytes(utf8ToBytes(`${name}\n`), key)).slice(0, 4))).toBe(id);
  const end = note.lastIndexOf("\n\n") + 1;
  const text = note.slice(0, end);
  const line = note
    .slice(end + 1)
    .split("\n")
    .find((each) => each.startsWith(`— ${name} `));
  const signature = bytesOf(line?.slice(`— ${name} `.length) ?? "");
  expect(bytesToHex(signature.slice(0, 4))).toBe(id);
  if (key[0] === 1) {
    expect(ed25519.verify(signature.slice(4), utf8ToBytes(text), key.slice(1))).toBe(true);
    return { text };
  }
  const time = new DataView(signature.slice(4, 12).buffer).getBigUint64(0);
  const message = utf8ToBytes(`cosignature/v1\ntime ${time}\n${text}`);
  expect(ed25519.verify(signature.slice(12), message, key.slice(1))).toBe(true);
  return { text, time };
}

describe("the tree", () => {
  const leaves = Array.from({ length: 300 }, (_, at) => utf8ToBytes(`leaf ${at}`));
  const hashes = leaves.map(leafHash);

  it("has the root of RFC 9162 at every size, whatever was asked before", () => {
    const tree = new MerkleTree((index) => leaves[index] ?? new Uint8Array());
    for (const size of [1, 2, 3, 7, 8, 255, 256, 257, 300, 5, 0]) {
      expect(tree.root(size)).toEqual(rootOf(hashes.slice(0, size)));
    }
  });

  it("proves every leaf and every earlier tree", () => {
    const tree = new MerkleTree((index) => leaves[index] ?? new Uint8Array());
    for (const size of [1, 2, 5, 64, 100, 256, 299]) {
      const root = tree.root(size);
      for (let index = 0; index < size; index += 7) {
        const claim = { leafHash: tree.leafHash(index), index: BigInt(index), size: BigInt(size), root };
        expect(verifyInclusion({ ...claim, proof: tree.inclusionProof(index, size) })).toBe(true);
      }
      for (let from = 1; from <= size; from += 3) {
        const claim = {
          fromSize: BigInt(from),
          toSize: BigInt(size),
          fromRoot: tree.root(from),
          toRoot: root,
        };
        expect(verifyConsistency({ ...claim, proof: tree.consistencyProof(from, size) })).toBe(true);
      }
    }
  });

  it("gives tiles from which the root can be built, and none that is not full", () => {
    const tree = new MerkleTree((index) => leaves[index] ?? new Uint8Array());
    const split = (tile: Uint8Array | undefined) =>
      Array.from(
        { length: (tile?.length ?? 0) / 32 },
        (_, at) => tile?.slice(at * 32, at * 32 + 32) ?? new Uint8Array(),
      );
    const [first, rest] = [tree.tile(0, 0, 256, 300), tree.tile(0, 1, 44, 300)];
    expect(rootOf([...split(first), ...split(rest)])).toEqual(tree.root(300));
    expect(split(tree.tile(1, 0, 1, 300))).toEqual([rootOf(hashes.slice(0, 256))]);
    expect(tree.tile(0, 1, 256, 300)).toBeUndefined();
    expect(tree.tile(0, 1, 45, 300)).toBeUndefined();
    expect(tree.tile(1, 0, 2, 300)).toBeUndefined();
    expect(tree.tile(0, 0, 256, 255)).toBeUndefined();
  });

  it("hashes each leaf once", () => {
    let asked = 0;
    const tree = new MerkleTree((index) => ((asked += 1), leaves[index] ?? new Uint8Array()));
    tree.root(100);
    tree.root(300);
    tree.root(250);
    expect(asked).toBe(300);
  });
});

describe.each(["small", "demo"] as const)("the history at %s", (scale) => {
  const { platform, trail } = fresh(scale);
  const size = trail.table.length;
  const events = Array.from({ length: size }, (_, row) => trail.event(row));

  it("is long enough, in order, numbered without a gap", () => {
    expect(size).toBeGreaterThanOrEqual(scale === "demo" ? 50_000 : 300);
    events.forEach((event, row) => {
      if (event.seq !== row || event.recordedAt < (events[row - 1]?.recordedAt ?? ""))
        throw new Error(`Event ${row}`);
      if (event.occurredAt > event.recordedAt)
        throw new Error(`Event ${row} was recorded before it happened`);
    });
    expect(new Set(events.map((event) => event.id)).size).toBe(size);
    expect(new Set(events.map((event) => event.salt)).size).toBe(size);
  });

  it("has leaves that are RFC 8785 of their events", () => {
    const wrong: number[] = [];
    events.forEach((event, row) => {
      if (trail.leaf(row) !== canonicalize(event)) wrong.push(row);
    });
    expect(wrong).toEqual([]);
  });

  it("tells what the records remember, at the very time, by people who exist", () => {
    const seeds = platform.use(keySeeds);
    const told = new Map(
      events.map((event) => [[event.action, event.targets[0]?.id, event.recordedAt].join(" "), event]),
    );
    let checked = 0;
    for (let key = 0; key < seeds.count; key += 1) {
      const at = seeds.createdAt[key] ?? 0;
      if (at < Date.parse(now) - 90 * DAY) continue;
      checked += 1;
      expect(told.has(["access_key.create", seeds.ids[key], new Date(at).toISOString()].join(" "))).toBe(
        true,
      );
    }
    expect(checked).toBeGreaterThan(scale === "demo" ? 100 : 3);
    const people = new Set([...platform.use(staff).rows.values()].map((row) => row.id));
    const actors = events.filter((event) => event.actor.id.startsWith("stf_"));
    expect(actors.every((event) => people.has(event.actor.id))).toBe(true);
    expect(actors.length).toBeGreaterThan(size / 2);
  });

  it("has sign-ins, reveals, exports, denials, and someone acting as another", () => {
    const actions = new Set(events.map((event) => event.action));
    for (const action of [
      "session.create",
      "account.reveal",
      "export.create",
      "account.set_cap",
      "access_key.revoke",
    ]) {
      expect(actions).toContain(action);
    }
    expect(events.some((event) => event.outcome.result === "denied")).toBe(true);
    expect(
      events.some((event) => event.effective !== undefined && event.effective.id !== event.actor.id),
    ).toBe(true);
  });
});

describe("a trail", () => {
  const entry = (action: string) => ({
    action,
    activity: "update" as const,
    targets: [{ type: "account", id: "acc_1" }],
    caller: systemCaller("rq_1"),
    at: Date.parse(now),
  });

  it("takes in an event as a leaf with sequence, salt and times, and proves it at the next checkpoint", () => {
    const { trail, clock } = fresh();
    const before = trail.table.length;
    const early = trail.checkpoint();
    trail.append([entry("account.update"), entry("account.suspend")]);
    expect(trail.table.length).toBe(before + 2);
    const event = JSON.parse(trail.leaf(before)) as Event;
    expect(event).toMatchObject({
      schema: "audit-event/1",
      seq: before,
      action: "account.update",
      recordedAt: now,
    });
    expect(trail.leaf(before)).toBe(canonicalize(event));
    expect(JSON.stringify(event)).not.toContain("null");
    expect(trail.checkpoint()).toBe(early);
    clock.advance(60_000);
    expect(trail.checkpoint().split("\n")[1]).toBe(String(before + 2));
  });

  it("takes in all of a transaction or nothing", () => {
    const { trail } = fresh();
    const before = trail.table.length;
    const bad = { ...entry("account.update"), metadata: { broken: "\ud800" } };
    expect(() => trail.append([entry("account.update"), bad])).toThrow(/surrogate/);
    expect(trail.table.length).toBe(before);
  });

  it("signs its checkpoint, and so does the witness, with the keys that the console pins", () => {
    const { trail, platform } = fresh();
    const [logKey = "", witnessKey = ""] = developmentVerifierKeys(platform.profile.policy.auditLog.origin);
    const note = trail.checkpoint();
    const size = trail.sizeAt(trail.checkpointAt);
    const hashes = Array.from({ length: size }, (_, row) => leafHash(utf8ToBytes(trail.leaf(row))));
    const { text } = checkNote(note, logKey);
    expect(text).toBe(`${trail.log.origin}\n${size}\n${toBase64(rootOf(hashes))}\n`);
    expect(checkNote(note, witnessKey)).toEqual({
      text,
      time: BigInt(Date.parse("2026-11-21T10:30:00Z") / 1000),
    });
    expect(checkNote(trail.retentionNote(), logKey).text).toBe(
      `${trail.log.origin}\nminIndex 0\npolicy P90D\n`,
    );
  });

  it("keeps one head a day, each consistent with the next", () => {
    const { trail } = fresh();
    const heads = ["2026-09-01", "2026-10-01", "2026-11-21"].map(
      (day) => trail.dailyCheckpoint(day)?.split("\n") ?? [],
    );
    const [first, second] = heads.map(([, size = "0", root = ""]) => ({
      size: Number(size),
      root: bytesOf(root),
    }));
    if (first === undefined || second === undefined) throw new Error("No heads");
    const proof = trail.tree.consistencyProof(first.size, second.size);
    const claim = {
      fromSize: BigInt(first.size),
      toSize: BigInt(second.size),
      fromRoot: first.root,
      toRoot: second.root,
    };
    expect(first.size).toBeLessThan(second.size);
    expect(verifyConsistency({ ...claim, proof })).toBe(true);
    expect(trail.dailyCheckpoint("2026-11-22")).toBeUndefined();
    expect(trail.dailyCheckpoint("2020-01-01")).toBeUndefined();
  });

  it("prunes whole bundles of what is older than promised, never more than a daily head covers", () => {
    const { trail, clock } = fresh("demo");
    expect(trail.minIndex).toBe(0);
    const whole = trail.checkpoint();
    clock.advance(30 * DAY);
    const { minIndex } = trail;
    const day = new Date(Date.parse(now) - 60 * DAY).toISOString().slice(0, 10);
    expect(minIndex % 256).toBe(0);
    expect(minIndex).toBeGreaterThan(5000);
    expect(minIndex).toBeLessThanOrEqual(Number(trail.dailyCheckpoint(day)?.split("\n")[1]));
    expect(trail.entriesBundle(minIndex / 256 - 1, 256)).toBeUndefined();
    expect(trail.entriesBundle(minIndex / 256, 256)).toBeDefined();
    expect(trail.tree.tile(0, 0, 256, trail.table.length)).toHaveLength(256 * 32);
    expect(trail.dailyCheckpoint("2026-11-21")).not.toBe(whole);
  });

  it("keeps nothing from being read where the policy says no time", () => {
    const { trail, clock } = fresh("small", "studio");
    clock.advance(1000 * DAY);
    expect(trail.minIndex).toBe(0);
    expect(trail.expiresAt(0)).toBeUndefined();
  });
});
