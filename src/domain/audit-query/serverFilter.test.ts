import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTestPlatform } from "../../../mocks/handlers/testPlatform";
import { services } from "../../../mocks/platform/services";
import { systemCaller } from "../../../mocks/platform/caller";
import { parseLeaf } from "../audit-event/parseLeaf";
import type { AuditEvent } from "../audit-event/auditEvent";
import { evaluator, fieldNames, fields, parse, print, toFilter, type FieldName, type Query } from ".";

interface Item {
  readonly index: string;
  readonly leaf: string;
}

const { platform, clock } = createTestPlatform({ profile: "gateway" });
const stream = platform.use(services).streams.get("audit-events");
if (!stream) throw new Error("There is no audit log");
const listed = (filter: object): readonly Item[] =>
  // The rows of a stream are what the contract says; the kernel knows no resource.
  [...stream.rows(filter, "asc", systemCaller("test"))] as Item[];
const eventOf = ({ leaf }: Item): AuditEvent => {
  const { event } = parseLeaf(leaf);
  if (!event) throw new Error(`Not an event: ${leaf}`);
  return event;
};
const events = listed({}).map(eventOf);
const context = { timeZone: "Europe/Berlin", now: clock.now() };
const asked = fieldNames.filter((name) => !fields[name].isServerOnly);

/** Values that events have, parts of them, and now and then one that none has. */
const textsOf = (name: FieldName): string[] => {
  const all = events.flatMap((event) => fields[name].texts?.(event) ?? []);
  return [...new Set(all.filter((text) => text !== undefined && text !== ""))].slice(0, 200) as string[];
};
const chosen = (name: FieldName): fc.Arbitrary<string> => {
  const known = textsOf(name);
  return known.length === 0 ? fc.constant("nothing") : fc.constantFrom(...known);
};
const times = fc.constantFrom(...events.map(({ recordedAt }) => recordedAt));
const indexes = fc.constantFrom(...events.map(({ seq }) => seq));

function valueOf(name: FieldName): fc.Arbitrary<string> {
  const { kind, choices, pattern } = fields[name];
  if (kind === "flag") return fc.constantFrom("yes", "no");
  if (kind === "enum") return fc.constantFrom(...(choices ?? []));
  if (kind === "index" || kind === "time") {
    const place = kind === "index" ? indexes : times;
    return fc.oneof(
      place,
      fc.tuple(fc.constantFrom(">", ">=", "<", "<="), place).map(([sign, at]) => sign + at),
      fc.tuple(place, place).map((both) => {
        const rank = (text: string) => (kind === "index" ? Number(text) : Date.parse(text));
        return both.toSorted((left, right) => rank(left) - rank(right)).join("..");
      }),
    );
  }
  const exact = chosen(name).map((text) =>
    print({ terms: [{ is: "field", field: name, isNegated: false, values: [{ is: "exact", text }] }] }).slice(
      name.length + 1,
    ),
  );
  if (pattern) return exact.filter((text) => pattern.test(text)).map((text) => text);
  const part = fc
    .tuple(chosen(name), fc.nat(6), fc.nat(8), fc.constantFrom("prefix" as const, "contains" as const))
    .map(([text, from, length, is]) => {
      const cut = is === "prefix" ? text.slice(0, length + 1) : text.slice(from, from + length + 1) || text;
      return print({
        terms: [{ is: "field", field: name, isNegated: false, values: [{ is, text: cut }] }],
      }).slice(name.length + 1);
    });
  return fc.oneof(exact, part);
}

const free = fc.constantFrom(
  "rotate",
  "denied",
  "SUPPORT",
  "192.0.2",
  "stf_",
  "account",
  "mfa",
  "zzz",
  ...events
    .slice(0, 20)
    .flatMap(({ context: at, id, actor }) => [at.requestId ?? id, at.ip ?? id, id, actor.name ?? id]),
);
const term: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(fc.boolean(), free)
    .map(
      ([isNegated, text]) =>
        (isNegated ? "-" : "") + print({ terms: [{ is: "text", text, isNegated: false }] }),
    ),
  fc
    .constantFrom(...asked)
    .filter((name) => !fields[name].pattern || textsOf(name).length > 0)
    .chain((name) =>
      fc
        .tuple(fc.boolean(), fc.array(valueOf(name), { minLength: 1, maxLength: 2 }))
        .map(([isNegated, values]) => `${isNegated ? "-" : ""}${name}:${values.join(",")}`),
    ),
);

describe("a query", () => {
  it("means on an event what the server's filter means", () => {
    expect(events.length).toBeGreaterThan(400);
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 3 }), (terms) => {
        const query: Query = parse(terms.join(" "), context);
        const test = evaluator(query, context);
        const here = events.filter(test).map(({ seq }) => seq);
        expect({ terms, found: listed(toFilter(query, context)).map(({ index }) => index) }).toEqual({
          terms,
          found: here,
        });
      }),
      { numRuns: 150, seed: 7 },
    );
  }, 120_000);
});
