import { describe, expect, it } from "vitest";
import { composeSecret } from "../../../domain/access-keys/secret";
import { areFoundIds, hitsOf, mostIds, readQuestion, withIds } from "./accountSearch";

const secret = composeSecret("gw_live", "4tRx9aQ2mN7bV5cX1zL8kJ3hG6fD0sAqWeRt");

describe("readQuestion", () => {
  it.each([
    ["", { kind: "nothing" }],
    [" a ", { kind: "nothing" }],
    [" acc_9f3k2 ", { kind: "account", id: "acc_9f3k2" }],
    ["ada@example.org", { kind: "search", text: "ada@example.org" }],
    ["Ada L", { kind: "search", text: "Ada L" }],
    ["gw_live_4tRx9a", { kind: "search", text: "gw_live_4tRx9a" }],
    [secret.slice(0, 20), { kind: "search", text: "gw_live_4tRx9a" }],
    [secret, { kind: "secret" }],
  ])("%j", (typed, question) => expect(readQuestion(typed)).toEqual(question));
});

describe("the filter of a search", () => {
  it("holds ids alone, in place of those of the search before", () => {
    expect(withIds({ status: "active", id: "acc_1" }, ["acc_2"])).toEqual({ status: "active", id: "acc_2" });
    expect(withIds({}, ["acc_2", "acc_3"])).toEqual({ id: ["acc_2", "acc_3"] });
    expect(withIds({ id: "acc_1", status: "active" }, [])).toEqual({ status: "active" });
  });

  it("stays short enough for a URL", () => {
    const many = Array.from({ length: mostIds + 5 }, (_, index) => `acc_${index}`);
    expect(withIds({}, many)["id"]).toHaveLength(mostIds);
    expect(areFoundIds(many.slice(0, mostIds), many)).toBe(true);
  });

  it("is recognised only while it is unchanged", () => {
    expect(areFoundIds(["acc_2"], ["acc_2"])).toBe(true);
    expect(areFoundIds(["acc_3"], ["acc_2"])).toBe(false);
    expect(areFoundIds(["acc_2"], undefined)).toBe(false);
  });

  it("takes accounts as they are and keys by their account", () => {
    const found = [
      { resource: "access-keys", id: "key_1", label: "k", matched: "prefix" },
      { resource: "accounts", id: "acc_1", label: "a", matched: "email" },
      { resource: "accounts", id: "acc_1", label: "a", matched: "name" },
      { resource: "orders", id: "ord_1", label: "o", matched: "external_id" },
    ] as const;
    expect(hitsOf(found)).toEqual({ accountIds: ["acc_1"], keyIds: ["key_1"] });
  });
});
