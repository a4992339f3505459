import { describe, expect, it } from "vitest";
import { canonicalize } from "../transparency-log";
import { parseLeaf } from "./parseLeaf";

const event = {
  schema: "audit-event/1",
  log: "audit.example/log",
  seq: 7,
  id: "evt_7",
  occurredAt: "2026-11-21T10:00:00.000Z",
  recordedAt: "2026-11-21T10:00:00.010Z",
  action: "access_key.rotate",
  activity: "update",
  severity: "info",
  actor: { type: "user", id: "stf_1" },
  outcome: { result: "success" },
  targets: [],
  changes: [],
  context: {},
};
const text = (change: object = {}) => canonicalize({ ...event, ...change });

describe("a leaf", () => {
  it("is read with its number as text, its log, and its canonical form", () => {
    const leaf = parseLeaf(text());
    expect(leaf).toMatchObject({ seq: "7", log: "audit.example/log", isCanonical: true });
    expect(leaf.event).toMatchObject({ seq: "7", action: "access_key.rotate" });
  });

  it("keeps a number that a double would round", () => {
    const large = text().replace('"seq":7', '"seq":9007199254740993');
    expect(parseLeaf(large)).toMatchObject({ seq: "9007199254740993", isCanonical: true });
  });

  it("takes no other member named seq for it", () => {
    const nested = text({ metadata: { seq: 3, list: [{ seq: 4 }], text: '"seq":5' } });
    expect(parseLeaf(nested).seq).toBe("7");
    const { seq: _seq, ...without } = event;
    const none = parseLeaf(canonicalize({ ...without, metadata: { seq: 3 } }));
    expect(none).toMatchObject({ isCanonical: true });
    expect(none.seq).toBeUndefined();
  });

  it.each([
    ["spelt with escapes", text().replace('"seq"', String.raw`"s\u0065q"`), undefined],
    ["followed by a space", text().replace('"seq":', '"seq" :'), undefined],
    ["there twice", text().replace('"seq":7', '"seq":8,"seq":7'), "8"],
  ])("is not misled by a number %s beside a nested one", (_, leaf, seq) => {
    const nested = leaf.replace('"context":{}', '"context":{"seq":3}');
    expect(parseLeaf(nested, { isCanonicalChecked: false }).seq).toBe(seq);
    expect(parseLeaf(nested).isCanonical).toBe(false);
  });

  it.each([
    ["spaces", `${text()} `],
    ["another order of members", JSON.stringify(event)],
    ["a leading zero", text().replace('"seq":7', '"seq":07')],
    ["a lone surrogate", text().replace('"evt_7"', String.raw`"\ud800"`)],
    ["a number that is a text", text({ seq: "7" }).slice(0, -1)],
  ])("with %s is not canonical", (_, leaf) => {
    expect(parseLeaf(leaf).isCanonical).toBe(false);
  });

  it("is not held against its canonical form where nobody asks", () => {
    expect(parseLeaf(`${text()} `, { isCanonicalChecked: false }).isCanonical).toBe(true);
  });

  it.each([
    ["no JSON", "{"],
    ["no object", "[1]"],
    ["nothing", ""],
  ])("that is %s is no event", (_, leaf) => {
    expect(parseLeaf(leaf)).toEqual({ isCanonical: false });
  });

  it.each([
    ["an actor", { actor: "somebody" }],
    ["a list of targets", { targets: {} }],
    ["changes that are objects", { changes: ["name"] }],
    ["an action", { action: 4 }],
    ["a justification that is an object", { justification: "because" }],
  ])("without %s is no event that the console knows, but canonical all the same", (_, change) => {
    const leaf = parseLeaf(text(change));
    expect(leaf.event).toBeUndefined();
    expect(leaf.isCanonical).toBe(true);
  });
});
