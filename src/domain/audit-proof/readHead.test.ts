import { describe, expect, it } from "vitest";
import { signNote } from "../../../mocks/platform/transparency/signedNote";
import { keysOf, logNow, logSigner, stranger, testLog, witness } from "../../testing/auditLog";
import { encodeBase64 } from "../transparency-log";
import { isFailure, pinLog, type PinnedLog } from "./pinnedKeys";
import { readHead } from "./readHead";
import { checkRetention, daysToAsk, readRetention } from "./retention";

function pin(): PinnedLog {
  const pinned = pinLog(keysOf(logSigner, witness));
  if (isFailure(pinned)) throw new Error("The keys of the test are none");
  return pinned;
}

const pinned = pin();
const { origin } = pinned;
const signed = (text: string, signers = [logSigner, witness]) => signNote(text, signers, logNow);
const zeros = encodeBase64(new Uint8Array(32));

describe("a head", () => {
  it("of an empty log has the one root that an empty log has", () => {
    expect(readHead(testLog(0).head(0, logNow), pinned)).toMatchObject({ origin, size: 0n, time: logNow });
    expect(readHead(signed(`${origin}\n0\n${zeros}\n`), pinned)).toEqual({
      check: "note",
      detail: "the root of an empty log is wrong",
    });
  });

  it.each([
    ["without a root", `${origin}\n5\n`],
    ["of a size that is no number", `${origin}\n05\n${zeros}\n`],
    ["of a root that is too short", `${origin}\n5\nAAAA\n`],
  ])("that is signed %s is no checkpoint", (_, text) => {
    expect(readHead(signed(text), pinned)).toMatchObject({ check: "note" });
  });

  it("that no one has signed is no note", () => {
    expect(readHead(`${origin}\n5\n${zeros}\n`, pinned)).toMatchObject({ check: "note" });
  });

  it("is laid to the pinned keys when two of them cannot be told apart", () => {
    const twice = { ...pinned, logKeys: pinned.logKeys.flatMap((key) => [key, { ...key }]) };
    expect(readHead(testLog(5).head(5, logNow), twice)).toMatchObject({ check: "pinned_keys" });
  });

  it("is laid to the witness when it is the witness's signature that is wrong", () => {
    const [, , , , own = ""] = testLog(5).head(5, logNow).split("\n");
    const [, , , , , cosigned = ""] = testLog(6).head(6, logNow).split("\n");
    const [text = ""] = testLog(5).head(5, logNow).split("\n\n");
    expect(readHead(`${text}\n\n${own}\n${cosigned}\n`, pinned)).toMatchObject({ check: "witness" });
  });

  it("is not judged with a key that breaks the arithmetic", () => {
    const broken = pinned.logKeys.map((key) => ({ ...key, publicKey: new Uint8Array(3) }));
    expect(() => readHead(testLog(5).head(5, logNow), { ...pinned, logKeys: broken })).toThrow(Error);
  });
});

describe("the statement of what is kept", () => {
  const statement = (text: string, signers = [logSigner]) => readRetention(signed(text, signers), pinned);

  it("is read, lines of other names passed over", () => {
    expect(statement(`${origin}\nfuture x\nminIndex 7\npolicy P90D\n`)).toEqual({ minIndex: 7n, days: 90 });
    expect(statement(`${origin}\nminIndex 0\npolicy none\n`)).toEqual({ minIndex: 0n });
  });

  it("is refused when another has signed it, or when it is of another log", () => {
    const body = "minIndex 0\npolicy none\n";
    expect(statement(`${origin}\n${body}`, [stranger])).toMatchObject({ check: "log_signature" });
    expect(statement(`other.example\n${body}`)).toEqual({ check: "origin", detail: "other.example" });
  });

  it.each(["minIndex 7", "policy none", "minIndex 07\npolicy none", "minIndex 7\npolicy P0D"])(
    "is malformed as %j",
    (lines) => {
      expect(statement(`${origin}\n${lines}\n`)).toMatchObject({ check: "note" });
    },
  );

  it("lets everything be kept without a head of any age", () => {
    expect(checkRetention({ minIndex: 0n, days: 90 }, undefined, logNow)).toBeUndefined();
  });

  it("does not let a head count that is younger than was promised", () => {
    const [day = ""] = daysToAsk(logNow, 90, 1);
    const time = Date.parse(day);
    const kept = { minIndex: 5n, days: 90 };
    expect(checkRetention(kept, { size: 9n, time }, logNow)).toBeUndefined();
    expect(checkRetention(kept, { size: 9n, time: time + 86_400_000 }, logNow)).toEqual({
      check: "retention",
      detail: "5 events dropped, 0 were old enough",
    });
  });
});
