import { describe, expect, it } from "vitest";
import {
  decodeBase64,
  encodeBase64,
  leafHash,
  openNote,
  parseCheckpoint,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from "../../../src/domain/transparency-log";
import { profiles } from "../../profiles/profiles";
import { systemCaller } from "../caller";
import { createClock } from "../clock";
import { createPlatform } from "../createPlatform";
import { developmentVerifierKeys } from "./developmentKeys";
import type { TroubleKind } from "./auditTrouble";
import { auditFace, auditTrail } from "./transparencyArea";

const now = "2026-11-21T10:30:20.000Z";
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const encode = (text: string) => new TextEncoder().encode(text);

function fresh(auditEvents?: number) {
  const clock = createClock(now);
  const size = auditEvents === undefined ? {} : { auditEvents };
  const platform = createPlatform({ profile: profiles.gateway, scale: "small", seed: 7, clock, ...size });
  const face = platform.use(auditFace);
  const keys = () => developmentVerifierKeys(face.trail.log.origin, face.trail.keys.generations);
  const head = () => {
    const { text, verifiedBy } = openNote(face.checkpoint(), keys());
    return { ...parseCheckpoint(text), verifiedBy };
  };
  return { clock, platform, face, trail: platform.use(auditTrail), keys, head };
}

type World = ReturnType<typeof fresh>;

/** Takes a bundle apart as C2SP tlog-tiles says. */
function leavesOf(bundle: Uint8Array = new Uint8Array()): Uint8Array[] {
  const leaves: Uint8Array[] = [];
  for (let at = 0; at < bundle.length;) {
    const length = ((bundle[at] ?? 0) << 8) | (bundle[at + 1] ?? 0);
    leaves.push(bundle.slice(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return leaves;
}

function bundles({ face }: World, size: number): Uint8Array[] {
  const leaves: Uint8Array[] = [];
  for (let at = 0; at < size; at += 256) {
    leaves.push(...leavesOf(face.bundle(at / 256, Math.min(256, size - at))));
  }
  return leaves;
}

function isIncluded({ face, head }: World, row: number, place: "list" | "event" | "bundle"): boolean {
  const { size, root } = head();
  const proof = face.tree.inclusionProof(row, Number(size));
  return verifyInclusion({
    leafHash: leafHash(encode(face.leaf(row, place))),
    index: BigInt(row),
    size,
    proof,
    root,
  });
}

describe("a log that behaves", () => {
  it("verifies from end to end", () => {
    const world = fresh();
    const { size, root, verifiedBy, origin } = world.head();
    expect(origin).toBe("gateway.example/audit");
    expect(verifiedBy).toEqual(["gateway.example/audit", "witness.example/development"]);
    const leaves = bundles(world, Number(size));
    expect(BigInt(leaves.length)).toBe(size);
    expect(rootOf(leaves.map(leafHash))).toEqual(root);
    for (let row = 0; row < Number(size); row += 13) expect(isIncluded(world, row, "list")).toBe(true);
  });

  it.each([0, 1, 2, 3, 255, 256, 257])("verifies with %i events, and with one more", (events) => {
    const world = fresh(events);
    const check = (size: number) => {
      const head = world.head();
      const leaves = bundles(world, size);
      expect([head.size, leaves.length]).toEqual([BigInt(size), size]);
      expect(rootOf(leaves.map(leafHash))).toEqual(head.root);
      for (let row = 0; row < size; row += 17) expect(isIncluded(world, row, "event")).toBe(true);
    };
    check(events);
    const caller = systemCaller("rq_1");
    const draft = { action: "account.update", activity: "update", targets: [] } as const;
    world.platform.transact(caller, (tx) => tx.audit({ ...draft, targets: [] }));
    world.clock.advance(MINUTE);
    check(events + 1);
  });

  it("is the trail again after it has misbehaved", () => {
    const { face, head } = fresh();
    const before = { head: head(), leaf: face.leaf(300, "list") };
    face.misbehave("fork", { index: 300 });
    expect(face.leaf(300, "list")).not.toBe(before.leaf);
    face.behave();
    expect({ head: head(), leaf: face.leaf(300, "list") }).toEqual(before);
  });
});

describe("a rotation of the log's key", () => {
  it("has both sign during the overlap, and each alone before and after", () => {
    const { clock, trail, face, keys } = fresh();
    const signatures = () => face.checkpoint().split("\n\n")[1]?.trim().split("\n").length;
    const [first = ""] = keys();
    const opens = (pinned: string) => {
      try {
        return openNote(face.checkpoint(), [pinned]).verifiedBy.length;
      } catch {
        return 0;
      }
    };
    expect([signatures(), opens(first)]).toEqual([2, 1]);
    trail.keys.rotate(clock.now(), 7 * DAY);
    const [, second = ""] = keys();
    expect(second).not.toBe(first);
    clock.advance(HOUR);
    expect([signatures(), opens(first), opens(second)]).toEqual([3, 1, 1]);
    clock.advance(7 * DAY);
    expect([signatures(), opens(first), opens(second)]).toEqual([2, 0, 1]);
    // Heads of before still carry what they were signed with.
    expect(openNote(face.dailyCheckpoint("2026-11-01") ?? "", [first]).verifiedBy).toHaveLength(1);
  });
});

describe("a log that misbehaves", () => {
  const troubled = (kind: TroubleKind, options = {}) => {
    const world = fresh();
    const before = world.head();
    world.face.misbehave(kind, options);
    return { ...world, before };
  };

  it.each(["list", "event", "bundle"] as const)("shows a flipped byte in the %s alone", (where) => {
    const world = troubled("flip_leaf_byte", { index: 400, where });
    for (const place of ["list", "event", "bundle"] as const) {
      expect([place, isIncluded(world, 400, place)]).toEqual([place, place !== where]);
    }
    const text = world.face.leaf(400, where);
    expect(encode(text)).toHaveLength(encode(world.trail.leaf(400)).length);
    expect(() => JSON.parse(text) as unknown).not.toThrow();
    expect(isIncluded(world, 399, where)).toBe(true);
  });

  it("leaves an event out of lists, and has it in bundles", () => {
    const world = troubled("drop_event", { index: 400 });
    expect(world.face.missing).toBe(400);
    expect(rootOf(bundles(world, Number(world.before.size)).map(leafHash))).toEqual(world.before.root);
  });

  it("puts two events in each other's place", () => {
    const world = troubled("reorder", { index: 400 });
    expect([399, 400, 401, 402].map((row) => isIncluded(world, row, "list"))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(JSON.parse(world.face.leaf(400, "list"))).toMatchObject({ seq: 401 });
  });

  it("forks: whole in itself, but not what was seen before", () => {
    const world = troubled("fork", { index: 400 });
    const { size, root, verifiedBy } = world.head();
    expect([size, verifiedBy.length]).toEqual([world.before.size, 2]);
    expect(root).not.toEqual(world.before.root);
    expect(rootOf(bundles(world, Number(size)).map(leafHash))).toEqual(root);
    expect(isIncluded(world, 400, "event")).toBe(true);
    world.clock.advance(DAY);
    const proof = world.face.tree.consistencyProof(Number(size), Number(world.head().size));
    const claim = { fromSize: size, toSize: world.head().size, toRoot: world.head().root, proof };
    expect(verifyConsistency({ ...claim, fromRoot: root })).toBe(true);
    expect(verifyConsistency({ ...claim, fromRoot: world.before.root })).toBe(false);
  });

  it("rolls back: an earlier log, signed now", () => {
    const world = troubled("roll_back");
    const { size, verifiedBy } = world.head();
    expect(size).toBeLessThan(world.before.size);
    expect(verifiedBy).toHaveLength(2);
    expect(world.face.length).toBe(Number(size));
    expect(isIncluded(world, Number(size) - 1, "list")).toBe(true);
  });

  it("replays a head of hours ago, as it was signed then", () => {
    const world = troubled("replay_checkpoint");
    const first = world.face.checkpoint();
    expect(world.head().size).toBeLessThan(world.before.size);
    world.clock.advance(DAY);
    expect(world.face.checkpoint()).toBe(first);
    expect(world.face.length).toBe(world.trail.table.length);
  });

  it("prunes what it promised to keep", () => {
    const { face } = troubled("prune_early");
    expect(face.minIndex).toBe(256);
    expect(face.bundle(0, 256)).toBeUndefined();
    expect(face.retentionNote()).toContain("\nminIndex 256\npolicy P90D\n");
    // No head of that age covers it.
    expect(face.dailyCheckpoint("2026-08-23")?.split("\n")[1]).not.toBe("256");
  });

  it("signs with a key that nobody has pinned", () => {
    const world = troubled("wrong_key");
    expect(world.head().verifiedBy).toEqual(["witness.example/development"]);
  });

  it("has no witness", () => {
    expect(troubled("witness_missing").head().verifiedBy).toEqual(["gateway.example/audit"]);
  });

  it("serves a tile that has not caught up", () => {
    const { face, trail, before } = troubled("stale_tile");
    const size = Number(before.size);
    const tile = face.tile(0, 1, size - 256);
    const good = trail.tree.tile(0, 1, size - 256, size);
    expect(tile).toHaveLength(good?.length ?? -1);
    expect(tile).not.toEqual(good);
    expect(tile?.slice(0, -32)).toEqual(good?.slice(0, -32));
  });

  it("withholds the newest leaves that its head is over", () => {
    const world = troubled("truncate");
    const size = Number(world.before.size);
    expect(world.head().size).toBe(world.before.size);
    expect(bundles(world, size)).toHaveLength(size - 10);
    expect(world.face.length).toBe(size - 10);
  });

  it("names the log's root in base64 that reads back", () => {
    const { head } = fresh();
    expect(decodeBase64(encodeBase64(head().root))).toEqual(head().root);
  });
});
