import { describe, expect, it } from "vitest";
import { signNote } from "../../../mocks/platform/transparency/signedNote";
import { keysOf, logNow, logSigner, testEvent, witness } from "../../testing/auditLog";
import { canonicalize, encodeBase64, leafHash } from "../transparency-log";
import { EvidenceFormatError, parseEvidence, verifyEvidence, type EvidenceBundle } from ".";

const log = keysOf(logSigner, witness);
const madeAt = new Date(logNow).toISOString();

/** Evidence of a log of this one leaf, whatever it says: its hash is the root, and needs no proof. */
function evidenceOf(leaf: string, more: Partial<EvidenceBundle> = {}): EvidenceBundle {
  const root = encodeBase64(leafHash(new TextEncoder().encode(leaf)));
  const checkpoint = signNote(`${log.origin}\n1\n${root}\n`, [logSigner, witness], logNow);
  const events = [{ index: "0", leaf, proof: [] }];
  return { schema: "steward-evidence/1", madeAt, log, checkpoint, events, ...more };
}

const leaf = canonicalize(testEvent(0));

describe("evidence", () => {
  it("that answers no query is of every event in it", () => {
    const verified = verifyEvidence(parseEvidence(JSON.stringify(evidenceOf(leaf))));
    expect("events" in verified && verified.events.map(({ id }) => id)).toEqual(["evt_0"]);
  });

  it.each<[string, string, string]>([
    ["is not canonical", ` ${leaf}`, "canonical_form"],
    ["is no event", canonicalize({ log: log.origin, seq: 0 }), "canonical_form"],
    ["is larger than a leaf may be", "x".repeat(65_536), "leaf_size"],
    ["has another place", canonicalize(testEvent(1)), "sequence"],
    ["is of another log", canonicalize(testEvent(0, { log: "other.example" })), "log_name"],
  ])("of a signed leaf that %s is refused", (_, text, check) => {
    expect(verifyEvidence(evidenceOf(text))).toEqual({ check, index: "0" });
  });

  it("is read from the bytes that were proven, where half a character is its substitute", () => {
    const verified = verifyEvidence(evidenceOf(leaf.replace("stf_0", "stf_\uD800")));
    expect(verified).toMatchObject({ events: [{ actor: { id: "stf_\uFFFD" } }] });
  });

  it.each([
    ["created:>-7d", { now: "some day" }],
    ["created:today", { now: "some day" }],
    ["created:2026-11-20", { timeZone: "Nowhere" }],
  ])("whose query %s cannot be placed in time, with %j, is refused", (text, more) => {
    const query = { text, timeZone: "UTC", now: madeAt };
    const found = verifyEvidence(evidenceOf(leaf, { query: { ...query, ...more } }));
    expect(found).toMatchObject({
      check: "filter",
      detail: expect.stringMatching(/^the query cannot be read: ./),
    });
  });

  it.each([[1], [null], ["x"], [[]]])("with %j in the place of an event is none", (event) => {
    const text = JSON.stringify({ ...evidenceOf(leaf), events: [event] });
    expect(() => parseEvidence(text)).toThrow(EvidenceFormatError);
  });
});
