import { describe, expect, it } from "vitest";
import { createContract, type SentRequest } from "./contract";
import { readContract } from "./document";

const document = readContract();
const contract = createContract(document);
const example = (name: string): Record<string, unknown> =>
  structuredClone(document.components.examples[name]?.value) as Record<string, unknown>;

const key = { "Idempotency-Key": "6f1c2f0e-4a5d", "Content-Type": "application/json" };
const get = (url: string): SentRequest => ({ method: "GET", url: `/api/v1${url}`, headers: {} });
const encoded = (value: unknown) => encodeURIComponent(JSON.stringify(value));

const create: SentRequest = {
  method: "POST",
  url: "/api/v1/access-keys",
  headers: key,
  body: example("AccessKeyCreate"),
};
const update: SentRequest = {
  method: "PUT",
  url: "/api/v1/access-keys/key_7h2m1",
  headers: { "If-Match": '"3"', "Content-Type": "application/json" },
  body: example("AccessKeyUpdate"),
};

describe("a request that fits", () => {
  it.each<[string, SentRequest]>([
    [
      "a list with filter, sort and range",
      get(
        `/access-keys?filter=${encoded({ status: ["active"], createdAt_gte: "2026-11-01T00:00:00.000Z" })}&sort=${encoded(["createdAt", "DESC"])}&range=${encoded([0, 24])}`,
      ),
    ],
    ["a list without anything", get("/access-keys")],
    ["a stream page", get(`/ledger-entries?limit=50&order=asc&filter=${encoded({ amount_lt: "-0.5" })}`)],
    ["a comma list", get("/audit-events/facets?fields=action,outcome")],
    ["a fixed path that also fits a template", get("/audit/tile/entries/12")],
    ["a partial tile", get("/audit/tile/0/12.p/200")],
    ["an absolute address", { ...get("/me"), url: "https://console.example/api/v1/me" }],
    ["a creation", create],
    ["a creation as text", { ...create, body: JSON.stringify(create.body) }],
    ["an update", update],
    ["a deletion without a reason", { ...update, method: "DELETE", body: undefined }],
  ])("%s", (_name, request) => {
    expect(contract.validateRequest(request)).toEqual([]);
  });
});

describe("a request that breaks the contract", () => {
  it.each<[string, SentRequest, string]>([
    ["unknown path", get("/keys"), "/url"],
    ["path outside the base", { ...get("/me"), url: "/v2/me" }, "/url"],
    ["unknown method", { ...get("/ledger-entries/led_1"), method: "PUT" }, "/method"],
    ["id of another resource", get("/access-keys/acc_1"), "/path/id"],
    ["unknown query parameter", get("/access-keys?page=2"), "/query/page"],
    ["parameter twice", get("/ledger-entries?limit=1&limit=2"), "/query/limit"],
    ["parameter out of range", get("/ledger-entries?limit=5000"), "/query/limit"],
    ["parameter that is no number", get("/ledger-entries?limit=ten"), "/query/limit"],
    ["missing parameter", get("/ledger-entries/newer"), "/query/than"],
    ["filter that is not JSON", get("/access-keys?filter=status"), "/query/filter"],
    [
      "unknown filter field",
      get(`/access-keys?filter=${encoded({ colour: "red" })}`),
      "/query/filter/colour",
    ],
    [
      "unknown filter operator",
      get(`/access-keys?filter=${encoded({ status_gte: "active" })}`),
      "/query/filter/status_gte",
    ],
    [
      "unknown filter value",
      get(`/access-keys?filter=${encoded({ status: "asleep" })}`),
      "/query/filter/status",
    ],
    ["unknown sort field", get(`/access-keys?sort=${encoded(["colour", "ASC"])}`), "/query/sort/0"],
    ["range of one", get(`/access-keys?range=${encoded([0])}`), "/query/range"],
    [
      "missing Idempotency-Key",
      { ...create, headers: { "Content-Type": "application/json" } },
      "/headers/idempotency-key",
    ],
    ["missing If-Match", { ...update, headers: { "Content-Type": "application/json" } }, "/headers/if-match"],
    [
      "If-Match without quotes",
      { ...update, headers: { ...update.headers, "If-Match": "3" } },
      "/headers/if-match",
    ],
    [
      "missing Content-Type",
      { ...create, headers: { "Idempotency-Key": "6f1c2f0e-4a5d" } },
      "/headers/content-type",
    ],
    ["missing body", { ...create, body: undefined }, "/body"],
    ["body that is not JSON", { ...create, body: "{" }, "/body"],
    ["body on a read", { ...get("/me"), body: {} }, "/body"],
    ["missing field", { ...create, body: { accountId: "acc_1" } }, "/body/name"],
    ["unknown field", { ...create, body: { ...example("AccessKeyCreate"), colour: "red" } }, "/body/colour"],
    [
      "money as a number",
      {
        ...create,
        body: {
          ...example("AccessKeyCreate"),
          limits: {
            spend: {
              amount: { amount: 5, currency: "USD" },
              period: "day",
              timeZone: "UTC",
              action: "block",
            },
          },
        },
      },
      "/body/limits/spend/amount/amount",
    ],
    [
      "13 decimals",
      {
        ...create,
        url: "/api/v1/ledger-entries/correct",
        body: {
          kind: "adjustment",
          accountId: "acc_1",
          amount: { amount: "0.0000000000001", currency: "USD" },
          reason: "Too fine",
        },
      },
      "/body/amount/amount",
    ],
    [
      "time without milliseconds",
      { ...create, body: { accountId: "acc_1", name: "x", expiresAt: "2027-01-01T00:00:00Z" } },
      "/body/expiresAt",
    ],
    [
      "ids and filter at once",
      { ...create, url: "/api/v1/access-keys/bulk/disable", body: { ids: ["key_1"], filter: {} } },
      "/body",
    ],
    [
      "neither ids nor filter",
      { ...create, url: "/api/v1/access-keys/bulk/disable", body: { reason: "None given" } },
      "/body/filter",
    ],
  ])("%s", (_name, request, pointer) => {
    expect(contract.validateRequest(request).map((each) => each.pointer)).toContain(pointer);
  });
});
