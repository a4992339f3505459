import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SealChecker, sealedEntry, SealHasher, sealLine, type SealedEntry } from ".";

const usd = (amount: number) => ({ amount: String(amount), currency: "USD" });
const entry = (seq: number, amount = 1): SealedEntry => ({
  id: `led_${seq}`,
  seq: String(seq),
  txnId: `txn_${seq}`,
  book: seq % 2 === 1 ? "customer" : "cash",
  type: "topup",
  amount: usd(amount),
  balanceBefore: usd(0),
  balanceAfter: usd(amount),
  occurredAt: "2026-10-02T10:00:00.000Z",
  bookedAt: "2026-10-02T10:00:01.000Z",
});
const span = { from: "2026-10-01T00:00:00.000Z", to: "2026-11-01T00:00:00.000Z" };
const entries = Array.from({ length: 6 }, (_, place) => entry(place + 1, place + 1));
const lines = entries.map(sealLine);

function seal(all: readonly SealedEntry[] = entries) {
  const hasher = new SealHasher();
  for (const each of all) hasher.add(each, sealLine(each));
  const { sums, ...figures } = hasher.finish();
  return { ...figures, sums: [...sums], orders: 3, lastSeq: String(all.length), sealedAt: span.to };
}

function check(sent: readonly string[], of = seal()) {
  const checker = new SealChecker({ ...span, seal: of });
  for (const line of sent) checker.add(line);
  return checker.finish();
}

describe("a seal", () => {
  it("is the SHA-256 of the canonical entries, each with a line feed, with the sums of customers' books", () => {
    const made = seal();
    const text = lines.map((line) => `${line}\n`).join("");
    expect(made.sha256).toBe(createHash("sha256").update(text).digest("hex"));
    expect(made).toMatchObject({ entries: 6, sums: [usd(9)] });
    expect(check(lines).is).toBe("holds");
  });

  it("has nothing of an account, which an erasure changes, nor of what is said later", () => {
    const { book: _, ...bare } = entry(1);
    const full = {
      ...bare,
      accountId: "acc_1",
      reversedById: "led_9",
      latePeriodId: "rcp_1",
      reason: "Goodwill",
    };
    expect(sealedEntry(full)).toEqual(entry(1));
    expect(sealedEntry({ ...full, accountId: "pse_1" })).toEqual(sealedEntry(full));
  });

  it.each<[string, (all: string[]) => string[], string]>([
    ["an entry less", (all) => all.slice(1), "count"],
    ["no entry", () => [], "count"],
    ["an entry twice", (all) => [...all, all[5] ?? ""], "order"],
    ["two in the wrong order", ([a, b, ...rest]) => [b ?? "", a ?? "", ...rest], "order"],
    ["one after the seal", (all) => [...all, sealLine(entry(7))], "order"],
    [
      "one of another month",
      (all) => all.map((line) => line.replace("10-02T10:00:00", "11-02T10:00:00")),
      "span",
    ],
    ["spaces in it", (all) => all.map((line) => line.replace(",", ", ")), "canonical"],
    ["no JSON", (all) => ["{", ...all.slice(1)], "line"],
    ["an entry without an amount", (all) => ['{"seq":"1"}', ...all.slice(1)], "span"],
    [
      "an amount that is none",
      (all) => [(all[0] ?? "").replace('"amount":"1"', '"amount":"one"'), ...all.slice(1)],
      "line",
    ],
    [
      "another amount",
      (all) => [(all[0] ?? "").replace('{"amount":"1"', '{"amount":"2"'), ...all.slice(1)],
      "sums",
    ],
    ["another transaction", (all) => [(all[0] ?? "").replace("txn_1", "txn_x"), ...all.slice(1)], "sha256"],
  ])("is broken by %s", (_, change, broken) => {
    expect(check(change([...lines]))).toMatchObject({ is: "broken", check: broken });
  });

  it("finds any change of any character of any line", () => {
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.nat(), fc.constantFrom(..."09ax"), (at, place, put) => {
        const line = lines[at] ?? "";
        const where = place % line.length;
        fc.pre(line[where] !== put);
        const sent = lines.with(at, line.slice(0, where) + put + line.slice(where + 1));
        expect(check(sent).is).toBe("broken");
      }),
    );
  });
});
