import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import type { components } from "../../../openapi/platform.gen";
import {
  canonicalize,
  encodeBase64,
  leafHash,
  rootOf,
  verifyConsistency,
} from "../../../src/domain/transparency-log";
import { profiles } from "../../profiles/profiles";
import { keySeeds } from "../access-keys/keySeeds";
import { systemCaller } from "../caller";
import { createClock } from "../clock";
import { createPlatform } from "../createPlatform";
import type { Scale } from "../platform";
import { staff } from "../staff/staff";
import { developmentVerifierKeys } from "./developmentKeys";
import { auditFace, auditTrail } from "./transparencyArea";

type Event = components["schemas"]["AuditEvent"];

const now = "2026-11-21T10:30:20.000Z";
const DAY = 86_400_000;

function fresh(scale: Scale = "small", profile: keyof typeof profiles = "gateway") {
  const clock = createClock(now);
  const platform = createPlatform({ profile: profiles[profile], scale, seed: 7, clock });
  return { platform, clock, trail: platform.use(auditTrail), face: platform.use(auditFace) };
}

function grouped(events: readonly Event[], by: (event: Event) => string): Map<string, Event[]> {
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    const group = groups.get(by(event));
    if (group === undefined) groups.set(by(event), [event]);
    else group.push(event);
  }
  return groups;
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

describe.each(["small", "demo"] as const)("the history at %s", { timeout: 30_000 }, (scale) => {
  const { platform, trail } = fresh(scale);
  const size = trail.table.length;
  const events = Array.from({ length: size }, (_, row) => trail.event(row));

  it("is long enough, in order, numbered without a gap", () => {
    expect(size).toBeGreaterThanOrEqual(scale === "demo" ? 50_000 : 300);
    events.forEach((event, row) => {
      if (event.seq !== row || event.recordedAt < (events[row - 1]?.recordedAt ?? ""))
        throw new Error(`Event ${row}`);
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
    expect(actors.length).toBeGreaterThan(size / 2);
    // Who has left is not in the list of staff, but still named.
    const gone = actors.filter((event) => !people.has(event.actor.id)).map(({ actor }) => actor.name);
    expect(new Set(gone)).toEqual(new Set(["Oskar Nyberg", "Mei Tanaka"]));
    const newest = actors.filter((event) => event.recordedAt > "2026-11-12").map(({ actor }) => actor.id);
    expect(newest.every((id) => people.has(id))).toBe(true);
  });

  it("has pieces of work whose events name each other", () => {
    const pieces = grouped(events, (event) => event.context.correlationId ?? "");
    pieces.delete("");
    const several = [...pieces.values()].filter((piece) => piece.length > 1);
    expect(several.length).toBeGreaterThan(scale === "demo" ? 1000 : 5);
    const requests = grouped(events, (event) => event.context.requestId ?? "");
    expect([...requests.values()].some((request) => request.length > 3)).toBe(true);
    const sessions = grouped(events, (event) => event.auth?.sessionId ?? "");
    sessions.delete("");
    for (const session of sessions.values())
      expect(new Set(session.map((each) => each.actor.id)).size).toBe(1);
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
    const { trail, clock, face } = fresh();
    const before = trail.table.length;
    const early = face.checkpoint();
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
    expect(face.checkpoint()).toBe(early);
    clock.advance(60_000);
    expect(face.checkpoint().split("\n")[1]).toBe(String(before + 2));
  });

  it("takes in all of a transaction or nothing", () => {
    const { trail } = fresh();
    const before = trail.table.length;
    const bad = { ...entry("account.update"), metadata: { broken: "\ud800" } };
    expect(() => trail.append([entry("account.update"), bad])).toThrow(/surrogate/);
    expect(trail.table.length).toBe(before);
  });

  it("signs its checkpoint, and so does the witness, with the keys that the console pins", () => {
    const { trail, platform, face } = fresh();
    const [logKey = "", witnessKey = ""] = developmentVerifierKeys(platform.profile.policy.auditLog.origin);
    const note = face.checkpoint();
    const size = trail.sizeAt(trail.checkpointAt);
    const hashes = Array.from({ length: size }, (_, row) => leafHash(utf8ToBytes(trail.leaf(row))));
    const { text } = checkNote(note, logKey);
    expect(text).toBe(`${trail.log.origin}\n${size}\n${encodeBase64(rootOf(hashes))}\n`);
    expect(checkNote(note, witnessKey)).toEqual({
      text,
      time: BigInt(Date.parse("2026-11-21T10:30:00Z") / 1000),
    });
    expect(checkNote(face.retentionNote(), logKey).text).toBe(
      `${trail.log.origin}\nminIndex 0\npolicy P90D\n`,
    );
  });

  it("keeps one head a day, each consistent with the next", () => {
    const { trail, face } = fresh();
    const heads = ["2026-09-01", "2026-10-01", "2026-11-21"].map(
      (day) => face.dailyCheckpoint(day)?.split("\n") ?? [],
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
    expect(face.dailyCheckpoint("2026-11-22")).toBeUndefined();
    expect(face.dailyCheckpoint("2020-01-01")).toBeUndefined();
  });

  it("prunes whole bundles of what is older than promised, never more than a daily head covers", () => {
    const { trail, clock, face } = fresh("demo");
    // The history reaches further back than events are kept.
    const before = trail.minIndex;
    expect(before).toBeGreaterThan(3000);
    const whole = face.checkpoint();
    clock.advance(30 * DAY);
    const { minIndex } = trail;
    const day = new Date(Date.parse(now) - 60 * DAY).toISOString().slice(0, 10);
    expect(minIndex % 256).toBe(0);
    expect(minIndex).toBeGreaterThan(before + 5000);
    const told = Array.from({ length: 300 }, (_, back) => trail.event(trail.table.length - 1 - back)).find(
      ({ action }) => action === "audit.retention.prune",
    );
    expect(told?.metadata).toMatchObject({ from: String(before), to: String(minIndex), checkpointDay: day });
    expect(minIndex).toBeLessThanOrEqual(Number(face.dailyCheckpoint(day)?.split("\n")[1]));
    expect(face.bundle(minIndex / 256 - 1, 256)).toBeUndefined();
    expect(face.bundle(minIndex / 256, 256)).toBeDefined();
    expect(trail.tree.tile(0, 0, 256, trail.table.length)).toHaveLength(256 * 32);
    expect(face.dailyCheckpoint("2026-11-21")).not.toBe(whole);
  }, 30_000);

  it("keeps nothing from being read where the policy says no time", () => {
    const { trail, clock } = fresh("small", "studio");
    clock.advance(1000 * DAY);
    expect(trail.minIndex).toBe(0);
    expect(trail.expiresAt(0)).toBeUndefined();
  });
});
