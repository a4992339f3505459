import { describe, expect, it } from "vitest";
import {
  keysOf,
  logNow,
  logSigner,
  nextLogSigner,
  testEvent,
  testLog,
  witness,
} from "../../testing/auditLog";
import { ProofEngine } from "../audit-proof/engine";
import {
  checkEvidence,
  EvidenceFormatError,
  EvidenceWriter,
  parseEvidence,
  standingOf,
  verifyEvidence,
  type EvidenceBundle,
} from ".";

const pinned = keysOf(logSigner, witness);
const query = { text: "outcome:denied created:>-7d", timeZone: "UTC", now: new Date(logNow).toISOString() };

async function bundleOf(size: number, indexes: readonly number[]): Promise<EvidenceBundle> {
  const log = testLog(size);
  const engine = new ProofEngine({ log: pinned, sources: log.sources, heads: log.heads });
  const { head } = await engine.checkLog(logNow);
  if (!head) throw new Error("The log has no head");
  const writer = new EvidenceWriter({ log: pinned, head, tiles: engine.tiles, madeAt: query.now, query });
  const events = await writer.events(indexes.map((index) => log.row(index)));
  if (typeof events !== "string") throw new Error(events.check);
  return parseEvidence(writer.opening() + events + writer.closing());
}

const read = (bundle: unknown) => parseEvidence(JSON.stringify(bundle));

describe("an evidence bundle", () => {
  it("verifies after it was written and read, whatever the order of the rows", async () => {
    for (const size of [2, 256, 300]) {
      const bundle = read(await bundleOf(size, size === 2 ? [1] : [255, 1, 131]));
      const verified = verifyEvidence(bundle);
      expect("events" in verified && verified.events.map(({ seq }) => seq)).toEqual(
        size === 2 ? ["1"] : ["1", "131", "255"],
      );
      expect(verified).toMatchObject({ head: { size: String(size), origin: pinned.origin } });
    }
  });

  it("names the check and the event that fails", async () => {
    const bundle = await bundleOf(300, [1, 131, 255]);
    const changed = (place: number, more: object) => ({
      ...bundle,
      events: bundle.events.map((event, at) => (at === place ? { ...event, ...more } : event)),
    });
    const [first, second] = bundle.events;
    const other = await bundleOf(300, [2]);
    const cases: [object, object][] = [
      [changed(1, { leaf: second?.leaf.replace("stf_1", "stf_2") }), { check: "inclusion", index: "131" }],
      [changed(0, { index: "3" }), { check: "inclusion", index: "3" }],
      [changed(2, { proof: first?.proof }), { check: "inclusion", index: "255" }],
      [changed(2, { proof: ["no hash"] }), { check: "inclusion", index: "255" }],
      [
        { ...bundle, events: bundle.events.toReversed() },
        { check: "order", index: "131" },
      ],
      [
        { ...bundle, events: [first, first] },
        { check: "order", index: "1" },
      ],
      [
        { ...bundle, events: other.events },
        { check: "filter", index: "2" },
      ],
      [{ ...bundle, query: { ...query, text: "colour:red" } }, { check: "filter" }],
      [
        { ...bundle, query: { ...query, timeZone: "Nowhere", text: "created:2026-11-20" } },
        { check: "filter" },
      ],
      [{ ...bundle, checkpoint: bundle.checkpoint.replace("300", "301") }, { check: "log_signature" }],
      [{ ...bundle, log: { ...bundle.log, verifierKeys: [] } }, { check: "pinned_keys" }],
      [{ ...bundle, log: { ...bundle.log, origin: "other.example" } }, { check: "origin" }],
    ];
    for (const [spoilt, failure] of cases) expect(verifyEvidence(read(spoilt))).toMatchObject(failure);
  });

  it("is held against other keys than its own when they are given", async () => {
    const bundle = await bundleOf(300, [1]);
    expect(verifyEvidence(bundle, keysOf(nextLogSigner, witness).verifierKeys)).toMatchObject({
      check: "log_signature",
    });
    expect(verifyEvidence(bundle, pinned.verifierKeys)).toHaveProperty("events");
  });

  it.each([
    "",
    "{",
    "[]",
    "null",
    '{"schema":"other"}',
    '{"schema":"steward-evidence/1"}',
    '{"schema":"steward-evidence/1","madeAt":"x","log":{"origin":"o","verifierKeys":[1]},"checkpoint":"","events":[]}',
    '{"schema":"steward-evidence/1","madeAt":"x","log":{"origin":"o","verifierKeys":[]},"checkpoint":"","events":[{"index":1,"leaf":"","proof":[]}]}',
  ])("is not %s", (text) => expect(() => parseEvidence(text)).toThrow(EvidenceFormatError));
});

describe("a file that somebody brings", () => {
  it("is checked by the keys of this console and never by its own", async () => {
    const text = JSON.stringify(await bundleOf(300, [1, 131]));
    expect(checkEvidence(text, pinned).checked).toMatchObject({
      is: "verified",
      head: { size: "300" },
      signedBy: pinned.verifierKeys,
      claim: { count: 2, origin: pinned.origin, query },
    });
    const cases: [Parameters<typeof checkEvidence>, object][] = [
      [[text, undefined], { is: "not_checkable", failure: { check: "pinned_keys" } }],
      [[text, { ...pinned, verifierKeys: ["no key"] }], { is: "not_checkable" }],
      [[text, keysOf(nextLogSigner, witness)], { is: "refused", failure: { check: "log_signature" } }],
      [[text, { ...pinned, origin: "other.example" }], { is: "refused", failure: { check: "origin" } }],
      [
        [text.replace("stf_1", "stf_3"), pinned],
        { is: "refused", failure: { check: "inclusion", index: "1" } },
      ],
      [[text.slice(0, -9), pinned], { is: "not_a_bundle", reason: "It is not JSON" }],
    ];
    for (const [asked, found] of cases) {
      const { checked, bundle } = checkEvidence(...asked);
      expect(checked).toMatchObject(found);
      expect(bundle).toBeUndefined();
    }
  });

  it("is held against the newest head that was seen here", async () => {
    const bundle = await bundleOf(300, [1]);
    const seenAt = (size: number, event?: (seq: number) => object) => {
      const log = testLog(size, event ? { event } : {});
      const engine = new ProofEngine({ log: pinned, sources: log.sources, heads: log.heads });
      return { log, engine, seen: { size: BigInt(size), root: log.tree.root(size) } };
    };
    const other = (seq: number) => testEvent(seq, seq === 7 ? { severity: "high" } : {});
    const standing = ({ seen, engine }: ReturnType<typeof seenAt>) =>
      standingOf(bundle, pinned, seen, engine.tiles);
    expect(await standing(seenAt(300))).toBe("same");
    expect(await standing(seenAt(700))).toBe("continued");
    expect(await standing(seenAt(299))).toBe("newer");
    expect(await standing(seenAt(300, other))).toBe("fork");
    expect(await standing(seenAt(301, other))).toBe("fork");
    expect(await standingOf(bundle, pinned, undefined, seenAt(1).engine.tiles)).toBe("nothing_seen");
    const cut = seenAt(700);
    for (const path of ["/audit/tile/0/1", "/audit/tile/0/2.p/188", "/audit/tile/1/0.p/2"])
      cut.log.spoilt.set(path, 0);
    expect(await standing(cut)).toBe("not_compared");
    const wrong = seenAt(700);
    wrong.log.spoilt.set("/audit/tile/0/1", new Uint8Array(3));
    expect(await standing(wrong)).toBe("not_compared");
  });
});
