import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operatorsOf, type FilterField } from "./filterField";
import { buildFilter, parseFilter } from "./filterMapping";

const fields: readonly FilterField[] = [
  {
    source: "status",
    label: "status",
    kind: "enum",
    choices: ["active", "disabled", "revoked"].map((id) => ({ id, name: id })),
  },
  { source: "name", label: "name", kind: "text" },
  { source: "prefix", label: "prefix", kind: "id" },
  { source: "accountId", label: "account", kind: "reference", reference: "accounts" },
  { source: "createdAt", label: "created", kind: "time" },
  { source: "requests", label: "requests", kind: "number" },
  { source: "spend.amount", label: "spend", kind: "money" },
  { source: "exposed", label: "exposed", kind: "boolean" },
];
const parse = (filter: Record<string, unknown>) => parseFilter(filter, fields, operatorsOf);
const roundTrip = (filter: Record<string, unknown>) => buildFilter(parse(filter), fields);

const text = fc.string({ minLength: 1, maxLength: 12 });
const instant = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const time = fc.oneof(instant, fc.constantFrom("-P7D", "-PT24H", "-P2W", "-PT15M"));
const several = (value: fc.Arbitrary<string>) =>
  fc.oneof(value, fc.uniqueArray(value, { minLength: 2, maxLength: 3 }));
const status = fc.constantFrom("active", "disabled", "revoked");

const understood = fc.record(
  {
    q: text,
    status: several(status),
    status_not: several(status),
    name_contains: text,
    name_prefix: text,
    prefix: several(text),
    accountId: several(text),
    createdAt_gte: time,
    createdAt_lt: time,
    requests_gte: fc.integer(),
    requests_lte: fc.double({ noNaN: true, noDefaultInfinity: true }),
    "spend.amount_gte": fc.constantFrom("0", "12.50", "-3.000000000001"),
    exposed: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe("filter ⇄ chips", () => {
  it("keeps every filter that it understands, with no problem", () => {
    fc.assert(
      fc.property(understood, (filter) => {
        expect(parse(filter).problems).toEqual([]);
        expect(roundTrip(filter)).toEqual(filter);
      }),
    );
  });

  it("loses nothing of any filter object: what is not understood is a problem that stays", () => {
    const anything = fc.dictionary(
      fc.oneof(
        fc.constantFrom("status", "q", "createdAt_gte", "requests", "nope", "name_gte", "status_prefix"),
        text,
      ),
      fc.jsonValue().filter((value) => value !== "" && !(Array.isArray(value) && value.length === 1)),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(anything, (filter) => {
        expect(roundTrip(filter)).toEqual(filter);
      }),
    );
  });

  it.each([
    [{ nope: 1 }, "nope"],
    [{ status: "unheard_of" }, "status"],
    [{ createdAt_gte: "yesterday" }, "createdAt_gte"],
    [{ createdAt_gte: "2026-02-31T00:00" }, "createdAt_gte"],
    [{ requests_gte: "12" }, "requests_gte"],
    [{ "spend.amount_gte": 12.5 }, "spend.amount_gte"],
    [{ "spend.amount_gte": "1.0000000000001" }, "spend.amount_gte"],
    [{ name_contains: ["a", "b"] }, "name_contains"],
    [{ q: 3 }, "q"],
  ])("shows %o as a problem", (filter, key) => {
    expect(parse(filter).problems).toEqual([{ key, value: Object.values(filter)[0] }]);
  });

  it("joins the two ends of a range: half open for times, closed for figures", () => {
    expect(parse({ createdAt_gte: "-P7D", createdAt_lt: "2026-11-21T00:00:00.000Z" }).conditions).toEqual([
      { source: "createdAt", operator: "between", values: ["-P7D", "2026-11-21T00:00:00.000Z"] },
    ]);
    expect(parse({ requests_gte: 1, requests_lte: 9 }).conditions).toEqual([
      { source: "requests", operator: "between", values: [1, 9] },
    ]);
    expect(parse({ requests_gte: 1 }).conditions).toEqual([
      { source: "requests", operator: "gte", values: [1] },
    ]);
  });

  it("keeps to the operators that the API has for a field", () => {
    const onlyIs: readonly FilterField[] = [{ source: "name", label: "n", kind: "text", operators: ["is"] }];
    expect(parseFilter({ name: "a" }, onlyIs, operatorsOf).problems).toEqual([]);
    expect(parseFilter({ name_contains: "a" }, onlyIs, operatorsOf).problems).toHaveLength(1);
  });
});
