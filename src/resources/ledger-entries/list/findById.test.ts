import { describe, expect, it } from "vitest";
import { filterOfId } from "./findById";

describe("filterOfId", () => {
  it.each([
    ["led_88120", { id: "led_88120" }],
    [" txn_44060\n", { txnId: "txn_44060" }],
    ["acc_9f3k2", { accountId: "acc_9f3k2" }],
    ["psn_k3f81", { accountId: "psn_k3f81" }],
    ["key_7h2m1", { keyId: "key_7h2m1" }],
    ["ord_301", { orderId: "ord_301" }],
    ["req_5501", { requestId: "req_5501" }],
    ["grant_4", { grantId: "grant_4" }],
  ])("finds the entries of %s", (text, filter) => {
    expect(filterOfId(text)).toEqual(filter);
  });

  it.each(["", "Nina Weber", "nina@example.com", "stf_7", "toString_1", "acc_", "acc_1 acc_2"])(
    "finds nothing for %j, and so sends nothing",
    (text) => {
      expect(filterOfId(text)).toBeUndefined();
    },
  );
});
