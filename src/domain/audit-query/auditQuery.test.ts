import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  complete,
  fieldNames,
  fields,
  fromFilter,
  hasPersonal,
  parse,
  print,
  QueryError,
  toFilter,
  withoutPersonal,
  type FieldName,
  type Query,
  type QueryValue,
} from ".";

const context = { timeZone: "Europe/Berlin", now: Date.parse("2026-11-21T09:30:00.000Z") };
const filterOf = (text: string) => toFilter(parse(text, context), context);

const errorOf = (text: string): QueryError => {
  try {
    parse(text, context);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error(`${text} was understood`);
};

describe("a query as the API's filter", () => {
  it.each<[string, object]>([
    ["", {}],
    ["actor:stf_12", { actorId: "stf_12" }],
    ["ACTION:access_key.rotate", { action: "access_key.rotate" }],
    ["action:access_key.*", { action_prefix: "access_key." }],
    ["action:*key*", { action_contains: "key" }],
    ["-action:access_key.*", { action_not_prefix: "access_key." }],
    ["-target:acc_9", { targetId_not: "acc_9" }],
    ["outcome:denied,Failure", { outcome: ["denied", "failure"] }],
    [
      "action:access_key.*,account.update",
      { any: [{ action: "account.update" }, { action_prefix: "access_key." }] },
    ],
    ["-action:a.b,c.*", { action_not: "a.b", action_not_prefix: "c." }],
    ["target:acc_1 target:key_2", { targetId: "acc_1", all: [{ targetId: "key_2" }] }],
    ["impersonated:yes mfa:false", { impersonated: true, mfa: false }],
    ["-impersonated:yes", { impersonated: false }],
    ["country:de", { country: "DE" }],
    ["index:7", { index: "7" }],
    ["-index:7", { index_not: "7" }],
    ["index:9007199254740993..", { index_gte: "9007199254740993" }],
    ["index:5..9", { index_gte: "5", index_lt: "10" }],
    ["index:>5 index:<=9", { index_gte: "6", index_lt: "10" }],
    ["-index:5..9", { any: [{ index_lt: "5" }, { index_gte: "10" }] }],
    ['"free text" -noise', { q: "free text", q_not: "noise" }],
    ["one two", { q: "one", all: [{ q: "two" }] }],
    [String.raw`ticket:a\*b`, { ticket: "a*b" }],
    [String.raw`ticket:a\,b,c`, { ticket: ["a,b", "c"] }],
    ['ticket:"a*, b"', { ticket: "a*, b" }],
    [
      "created:2026-11-01T10:00:00.000Z",
      { recordedAt_gte: "2026-11-01T10:00:00.000Z", recordedAt_lt: "2026-11-01T10:00:00.001Z" },
    ],
    ["created:>-1h", { recordedAt_gte: "2026-11-21T08:30:00.001Z" }],
    ["expires:<=+7d reviewed:no", { expiresAt_lt: "2026-11-28T09:30:00.001Z", reviewed: false }],
  ])("%s", (text, filter) => expect(filterOf(text)).toEqual(filter));

  it("takes a day as the platform's zone has it, from midnight to midnight", () => {
    expect(filterOf("created:2026-11-01..2026-11-07")).toEqual({
      recordedAt_gte: "2026-10-31T23:00:00.000Z",
      recordedAt_lt: "2026-11-07T23:00:00.000Z",
    });
    // The clock goes back: a day of 25 hours.
    expect(filterOf("created:2026-10-25")).toEqual({
      recordedAt_gte: "2026-10-24T22:00:00.000Z",
      recordedAt_lt: "2026-10-25T23:00:00.000Z",
    });
    expect(filterOf("created:>2026-11-01")).toEqual({ recordedAt_gte: "2026-11-01T23:00:00.000Z" });
    expect(filterOf("created:<2026-11")).toEqual({ recordedAt_lt: "2026-10-31T23:00:00.000Z" });
    expect(filterOf("created:today")).toEqual(filterOf("created:2026-11-21"));
    expect(filterOf("created:yesterday")).toEqual(filterOf("created:2026-11-20"));
    expect(filterOf("created:2026-11-01T10:00..2026-11-01T11:30")).toEqual({
      recordedAt_gte: "2026-11-01T09:00:00.000Z",
      recordedAt_lt: "2026-11-01T10:31:00.000Z",
    });
  });
});

describe("a bad query", () => {
  it.each<[string, string, number, number, object]>([
    ["acter:x", "unknown_field", 0, 5, { field: "acter", choices: ["actor"] }],
    ["outcome:denied  http://x", "unknown_field", 16, 20, { field: "http", choices: [] }],
    ["actor:", "missing_value", 6, 6, { field: "actor" }],
    ["actor:a,,b", "missing_value", 8, 8, { field: "actor" }],
    [
      "outcome:bad",
      "unknown_value",
      8,
      11,
      { field: "outcome", value: "bad", choices: ["success", "failure", "denied"] },
    ],
    ["mfa:maybe", "unknown_value", 4, 9, { field: "mfa", value: "maybe", choices: ["yes", "no"] }],
    ["country:Germany", "wrong_form", 8, 15, { field: "country", value: "GERMANY" }],
    ["created:2026-02-30", "wrong_time", 8, 18, { field: "created", value: "2026-02-30" }],
    [
      "created:2026-11-02..2026-11-01",
      "empty_range",
      8,
      30,
      { field: "created", value: "2026-11-02..2026-11-01" },
    ],
    ["created:..", "missing_value", 8, 10, { field: "created" }],
    ["index:1.5", "wrong_index", 6, 9, { field: "index", value: "1.5" }],
    ["index:-1", "wrong_index", 6, 8, { field: "index", value: "-1" }],
    ['actor:"abc', "unclosed_quote", 6, 10, {}],
    ['actor:"abc"d', "text_after_quote", 11, 12, {}],
    ['ab"c', "quote_inside", 2, 3, {}],
    ["abc\\", "open_escape", 3, 4, {}],
    ["access_key.*", "misplaced_wildcard", 0, 12, { value: "access_key.*" }],
    ["action:*.rotate", "misplaced_wildcard", 7, 15, { field: "action", value: "*.rotate" }],
    ["action:*", "misplaced_wildcard", 7, 8, { field: "action", value: "*" }],
    ["action:a*b*", "misplaced_wildcard", 7, 11, { field: "action", value: "a*b*" }],
    ["outcome:den*", "no_wildcard", 8, 12, { field: "outcome" }],
    ["created:2026*", "no_wildcard", 8, 13, { field: "created" }],
    ['""', "missing_value", 0, 2, {}],
  ])("%s is %s", (text, code, start, end, about) => {
    const error = errorOf(text);
    expect([error.code, error.span, error.about]).toEqual([code, { start, end }, about]);
  });
});

const words = fc.stringMatching(/^[a-z0-9_.@/:*"\\, <>-]{1,12}$/).filter((text) => text.trim() !== "");
const textValues = fc.oneof(
  words.map((text) => ({ is: "exact" as const, text })),
  words.map((text) => ({ is: "prefix" as const, text })),
  words.map((text) => ({ is: "contains" as const, text })),
);
const instants = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const timeValues = fc.oneof(
  fc.tuple(instants, instants).map((both) => {
    const [from, to] = both.toSorted() as [string, string];
    return { is: "range" as const, form: "between" as const, from, to };
  }),
  fc
    .tuple(fc.constantFrom(">", ">="), instants)
    .map(([form, from]) => ({ is: "range" as const, form: form as ">", from })),
  fc
    .tuple(fc.constantFrom("<", "<="), instants)
    .map(([form, to]) => ({ is: "range" as const, form: form as "<", to })),
);
const valuesOf = (name: FieldName): fc.Arbitrary<Query["terms"][number]> => {
  const { kind, choices = ["yes", "no"], pattern } = fields[name];
  const exact = (texts: readonly string[]) =>
    fc.constantFrom(...texts).map((text) => ({ is: "exact" as const, text }));
  const shaped = pattern?.test("DE")
    ? exact(["DE", "FR"])
    : exact(pattern?.test("evt_1") ? ["evt_1"] : ["apr_1"]);
  const text: fc.Arbitrary<QueryValue> = pattern ? shaped : textValues;
  const index = fc
    .bigInt(0n, 10n ** 20n)
    .map((at) => ({ is: "range" as const, form: "at" as const, from: String(at), to: String(at) }));
  const byKind: Record<string, fc.Arbitrary<QueryValue>> = {
    enum: exact(choices),
    flag: exact(["yes", "no"]),
    time: timeValues,
    index,
    text,
  };
  return fc.record({
    is: fc.constant("field" as const),
    field: fc.constant(name),
    isNegated: fc.boolean(),
    values: fc.array(byKind[kind] ?? text, { minLength: 1, maxLength: 3 }),
  });
};
const freeTexts = fc.record({ is: fc.constant("text" as const), text: words, isNegated: fc.boolean() });
const queries: fc.Arbitrary<Query> = fc.record({
  terms: fc.array(fc.oneof(freeTexts, fc.constantFrom(...fieldNames).chain(valuesOf)), { maxLength: 5 }),
});

const bare = (query: Query): unknown =>
  JSON.parse(
    JSON.stringify(query, (name, value: unknown) =>
      name === "source" || name === "span" ? undefined : value,
    ),
  );

describe("the printer", () => {
  it("prints what reads back as the same query", () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(bare(parse(print(query), context))).toEqual(bare(query));
      }),
      { numRuns: 500 },
    );
  });

  it("prints what was typed, but for the spaces between terms", () => {
    fc.assert(
      fc.property(queries, fc.constantFrom("  ", "\n", " \t "), (query, gap) => {
        const text = query.terms.map((term) => print({ terms: [term] })).join(gap);
        expect(print(parse(text, context))).toBe(
          query.terms.map((term) => print({ terms: [term] })).join(" "),
        );
      }),
    );
    const typed = String.raw`ACTION:a\b,"c" created:>=2026-11-01 -impersonated:true "x  y"`;
    expect(print(parse(typed, context))).toBe(typed.replace("ACTION", "action"));
  });
});

describe("the filter as a query", () => {
  it("asks for the same as the query that it was made of", () => {
    fc.assert(
      fc.property(queries, (query) => {
        const filter = toFilter(query, context);
        const back = fromFilter(filter, context);
        expect(back && toFilter(parse(print(back), context), context)).toEqual(filter);
      }),
      { numRuns: 500 },
    );
  });

  it("writes whole days as days", () => {
    const text = (filter: object) => print(fromFilter(filter, context) ?? { terms: [] });
    expect(text(filterOf("created:2026-11-01..2026-11-07"))).toBe("created:2026-11-01..2026-11-07");
    expect(text({ recordedAt_gte: "2026-11-20T09:30:00.000Z" })).toBe("created:>=2026-11-20T09:30:00.000Z");
    expect(text({ outcome: "denied", expiresAt_lte: "-P7D", reviewed: false })).toBe(
      "outcome:denied expires:<=-P7D reviewed:no",
    );
  });

  it("does not guess what it cannot say", () => {
    expect(fromFilter({ q: ["a", "b"] }, context)).toBeUndefined();
    expect(fromFilter({ any: [{ actorId: "a" }, { targetId: "b" }] }, context)).toBeUndefined();
    expect(fromFilter({ colour: "red" }, context)).toBeUndefined();
  });
});

describe("what may stand in a URL", () => {
  it("leaves out free text, names, addresses and anything with an @", () => {
    const query = parse(
      'outcome:denied ip:192.0.2.1 actor_name:"Mara" actor_email:m@x.example target:m@x.example "Mara"',
      context,
    );
    expect(hasPersonal(query)).toBe(true);
    expect(print(withoutPersonal(query))).toBe("outcome:denied");
    expect(hasPersonal(withoutPersonal(query))).toBe(false);
  });
});

describe("completion", () => {
  const offered = (text: string, caret = text.length) =>
    complete(text, caret, () => ["access_key.create", "access_key.rotate", "a b"]);

  it("offers fields, then values, for the term under the caret", () => {
    expect(
      offered("outcome:denied act")
        .candidates.map(({ insert }) => insert)
        .slice(0, 3),
    ).toEqual(["action:", "activity:", "actor:"]);
    expect(offered("-out")).toMatchObject({
      start: 1,
      end: 4,
      candidates: [{ insert: "outcome:" }, { insert: "route:" }],
    });
    expect(offered("outcome:")).toMatchObject({
      start: 8,
      end: 8,
      candidates: [{ insert: "success" }, { insert: "failure" }, { insert: "denied" }],
    });
    expect(offered("outcome:denied,f")).toMatchObject({
      start: 15,
      end: 16,
      candidates: [{ insert: "failure" }],
    });
    expect(offered("action:acc").candidates.map(({ insert }) => insert)).toEqual([
      "access_key.*",
      "access_key.create",
      "access_key.rotate",
    ]);
    expect(offered('action:"a').candidates.map(({ insert }) => insert)).toContain('"a b"');
    expect(offered("mfa:").candidates.map(({ label }) => label)).toEqual(["yes", "no"]);
    expect(offered("created:to").candidates).toMatchObject([{ kind: "time", insert: "today" }]);
    expect(offered("outcome:denied", 4).candidates.map(({ insert }) => insert)).toEqual(["outcome:"]);
  });

  it("offers nothing inside free text in quotes or after a field that is none", () => {
    expect(offered('"act').candidates).toEqual([]);
    expect(offered("colour:r").candidates).toEqual([]);
  });
});
