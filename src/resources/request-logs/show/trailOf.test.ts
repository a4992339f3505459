import { describe, expect, it } from "vitest";
import type { RequestLog } from "../../../domain/request-logs/requestLog";
import { trailOf } from "./trailOf";

const request: RequestLog = {
  id: "req_5501",
  seq: "7",
  at: "2026-11-21T09:29:57.000Z",
  requestId: "xr_1",
  accountId: "acc_1",
  keyId: "key_1",
  method: "POST",
  endpoint: "/v1/images",
  model: "nova",
  provider: "nova",
  status: 200,
  outcome: "ok",
  latencyMs: 1,
  inputTokens: 0,
  cachedTokens: 0,
  outputTokens: 0,
  cost: { amount: "0", currency: "USD" },
  ipMasked: "203.0.113.•••",
};
const failed: RequestLog = { ...request, outcome: "upstream_error", errorCode: "upstream_timeout" };
const all = { hasAudit: true, hasErrorEvents: true, hasRehosting: true };
const none = { hasAudit: false, hasErrorEvents: false, hasRehosting: false };
const ids = (...of: Parameters<typeof trailOf>) => trailOf(...of).map(({ id }) => id);

describe("trailOf", () => {
  it.each([
    [
      "a request that went well",
      request,
      all,
      ["key_around", "account_same", "rehosted", "key_audit", "same_id_audit"],
    ],
    [
      "one that failed",
      failed,
      all,
      ["key_around", "account_same", "error_events", "key_audit", "same_id_audit"],
    ],
    ["where the platform has no more and the person may not", failed, none, ["key_around", "account_same"]],
  ] as const)("of %s", (_name, of, rights, expected) => {
    expect(ids(of, rights)).toEqual(expected);
  });

  it("looks five minutes around the request", () => {
    const [around] = trailOf(request, none);
    expect(JSON.parse(new URLSearchParams(around?.to.split("?")[1]).get("filter") ?? "")).toEqual({
      keyId: "key_1",
      at_gte: "2026-11-21T09:24:57.000Z",
      at_lte: "2026-11-21T09:34:57.000Z",
    });
  });
});
