import { describe, expect, it } from "vitest";
import { createContract, type GivenAnswer } from "./contract";
import { readContract } from "./document";

const document = readContract();
const contract = createContract(document);
const example = (name: string): Record<string, unknown> =>
  structuredClone(document.components.examples[name]?.value) as Record<string, unknown>;

const json = { "Content-Type": "application/json", "X-Request-Id": "01JD8QX3ZK" };
const problem = { ...json, "Content-Type": "application/problem+json" };
const list: GivenAnswer = {
  method: "GET",
  url: "/api/v1/access-keys",
  status: 200,
  headers: { ...json, "Content-Range": "access-keys 0-0/319" },
  body: [example("AccessKey")],
};
const row: GivenAnswer = {
  method: "GET",
  url: "/api/v1/access-keys/key_7h2m1",
  status: 200,
  headers: { ...json, ETag: '"3"' },
  body: example("AccessKey"),
};
const refusal = (status: number, name: string, headers = {}): GivenAnswer => ({
  ...row,
  method: "PUT",
  status,
  headers: { ...problem, ...headers },
  body: example(name),
});
const without = (name: string) =>
  Object.fromEntries(Object.entries(list.headers).filter(([each]) => each !== name));

describe("an answer that fits", () => {
  it.each<[string, GivenAnswer]>([
    ["a list", list],
    ["an empty list", { ...list, headers: { ...json, "Content-Range": "access-keys */0" }, body: [] }],
    ["a row", row],
    ["a row as text", { ...row, body: JSON.stringify(row.body) }],
    [
      "no content",
      { method: "DELETE", url: "/api/v1/session", status: 204, headers: { "X-Request-Id": "1" } },
    ],
    [
      "a signed note",
      {
        method: "GET",
        url: "/api/v1/audit/checkpoint",
        status: 200,
        headers: { "Content-Type": "text/plain; charset=utf-8", "X-Request-Id": "1" },
        body: "log.example\n1\n",
      },
    ],
    ["an unknown path refused", { ...refusal(404, "NotFound"), method: "GET", url: "/api/v1/keys" }],
    [
      "a method refused that the path has not",
      { ...refusal(405, "MethodNotAllowed", { Allow: "GET" }), url: "/api/v1/ledger-entries/led_1" },
    ],
    ["too many requests", refusal(429, "TooManyRequests", { "Retry-After": "5" })],
    ["a stale version", refusal(412, "StaleVersion")],
  ])("%s", (_name, answer) => {
    expect(contract.validateResponse(answer)).toEqual([]);
  });
});

describe("an answer that breaks the contract", () => {
  it.each<[string, GivenAnswer, string]>([
    ["status that is not foreseen", { ...row, status: 418 }, "/status"],
    ["If-Match refused on a read", { ...row, status: 412 }, "/status"],
    ["unknown path answered", { ...row, url: "/api/v1/keys" }, "/status"],
    ["forbidden method answered", { ...row, method: "PUT", url: "/api/v1/ledger-entries/led_1" }, "/status"],
    ["missing X-Request-Id", { ...list, headers: without("X-Request-Id") }, "/headers/x-request-id"],
    ["missing Content-Range", { ...list, headers: without("Content-Range") }, "/headers/content-range"],
    [
      "Content-Range of another resource",
      { ...list, headers: { ...json, "Content-Range": "orders 0-0/319" } },
      "/headers/content-range",
    ],
    [
      "Content-Range that counts other rows",
      { ...list, headers: { ...json, "Content-Range": "access-keys 0-24/319" } },
      "/headers/content-range",
    ],
    [
      "Content-Range beyond its total",
      { ...list, headers: { ...json, "Content-Range": "access-keys 5-5/5" } },
      "/headers/content-range",
    ],
    ["missing Retry-After", refusal(429, "TooManyRequests"), "/headers/retry-after"],
    [
      "missing Allow",
      { ...refusal(405, "MethodNotAllowed"), url: "/api/v1/ledger-entries/led_1" },
      "/headers/allow",
    ],
    ["ETag of another version", { ...row, headers: { ...json, ETag: '"4"' } }, "/headers/etag"],
    ["problem as plain JSON", { ...refusal(404, "NotFound"), headers: json }, "/headers/content-type"],
    ["problem of another status", refusal(422, "NotFound"), "/body/status"],
    [
      "problem of another request",
      { ...refusal(404, "NotFound"), headers: { ...problem, "X-Request-Id": "other" } },
      "/body/requestId",
    ],
    [
      "conflict without states",
      { ...refusal(409, "StateConflict"), body: { ...example("StateConflict"), allowedStates: undefined } },
      "/body/allowedStates",
    ],
    [
      "body on 204",
      { method: "DELETE", url: "/api/v1/session", status: 204, headers: { "X-Request-Id": "1" }, body: "{}" },
      "/body",
    ],
    ["missing field", { ...row, body: { ...example("AccessKey"), status: undefined } }, "/body/status"],
    ["unknown field", { ...row, body: { ...example("AccessKey"), secret: "sk_1" } }, "/body/secret"],
    ["unknown enum value", { ...row, body: { ...example("AccessKey"), status: "asleep" } }, "/body/status"],
    ["row of a list", { ...list, body: [{ ...example("AccessKey"), spark: [] }] }, "/body/0/spark"],
    [
      "page without its pin",
      {
        ...row,
        url: "/api/v1/request-logs",
        headers: json,
        body: { ...example("RequestLogPage"), asOf: undefined },
      },
      "/body/asOf",
    ],
    [
      "secret in a cacheable answer",
      {
        ...row,
        method: "POST",
        url: "/api/v1/access-keys/key_7h2m1/rotate",
        headers: json,
        body: example("AccessKeyWithSecret"),
      },
      "/headers/cache-control",
    ],
  ])("%s", (_name, answer, pointer) => {
    expect(contract.validateResponse(answer).map((each) => each.pointer)).toContain(pointer);
  });
});
