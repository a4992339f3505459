import { parseDate } from "@internationalized/date";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  computeDeadline,
  daysLeft,
  localDateOf,
  pauseReasons,
  regimeIds,
  requestTypes,
  type DeadlineInput,
  type Pause,
} from "./index";
import { countSlowly } from "../../testing/countSlowly";

// Half of them skip midnight, cross the date line, or move by other than an hour.
const zones = [
  "Europe/Berlin",
  "Europe/London",
  "America/Los_Angeles",
  "America/St_Johns",
  "America/Sao_Paulo",
  "America/Havana",
  "America/Santiago",
  "Africa/Cairo",
  "Africa/Casablanca",
  "Asia/Beirut",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
  "Pacific/Niue",
  "UTC",
];
// Those on which two tables of holidays agree; where they differ, a table of its own says why.
const countries = ["DE", "FR", "IE", "IT", "PL", "GB-ENG", "GB-WLS", "GB-NIR", "BR"];

const instants = fc
  .date({ min: new Date("2023-01-02T00:00:00Z"), max: new Date("2037-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString());

interface PauseDraw {
  readonly reason: Pause["reason"];
  readonly after: number;
  readonly length: number | null;
}

const pauseDraws = fc.array(
  fc.record<PauseDraw>({
    reason: fc.constantFrom(...pauseReasons),
    after: fc.nat(80),
    length: fc.option(fc.nat(40), { freq: 12 }),
  }),
  { maxLength: 5 },
);

function placed(receipt: string, { reason, after, length }: PauseDraw): Pause {
  const from = parseDate(receipt).add({ days: after });
  return length === null
    ? { reason, from: String(from) }
    : { reason, from: String(from), to: String(from.add({ days: length })) };
}

const inputs = fc
  .record({
    regime: fc.constantFrom(...regimeIds),
    right: fc.constantFrom(...requestTypes),
    receivedAt: instants,
    timeZone: fc.constantFrom(...zones),
    country: fc.constantFrom(...countries),
    extended: fc.boolean(),
    draws: pauseDraws,
  })
  .map(({ draws, ...facts }): DeadlineInput => {
    const receipt = localDateOf(facts.receivedAt, facts.timeZone);
    return { ...facts, pauses: draws.map((draw) => placed(receipt, draw)) };
  });

const seeded = { seed: 1182, numRuns: 600 };

describe("every deadline", () => {
  it("is what counting day by day gives", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { steps: _, ...dates } = computeDeadline(input);
        expect(dates).toEqual(countSlowly(input));
      }),
      seeded,
    );
  });

  it("is the end of its own explanation, which begins with the day of receipt and names a source for each step", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { due, acknowledgeBy, steps } = computeDeadline(input);
        expect(steps[0]).toMatchObject({
          rule: "receipt",
          date: localDateOf(input.receivedAt, input.timeZone),
        });
        if (due === null) expect(steps.at(-1)?.rule).toBe("pause_open");
        else expect(steps.at(-1)?.date).toBe(due);
        const acknowledged = steps.find(({ rule }) => rule === "acknowledge")?.date ?? null;
        expect(acknowledged).toBe(acknowledgeBy);
        for (const { source, rule } of steps) expect([rule, source.length > 0]).toEqual([rule, true]);
      }),
      seeded,
    );
  });

  it("does not depend on the order of pauses, nor on a pause that moves nothing", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const pauses = input.pauses ?? [];
        const { steps: _, ...dates } = computeDeadline(input);
        const moved = pauses.filter(({ reason }) => reason !== "internal" && reason !== "legal_hold");
        expect(computeDeadline({ ...input, pauses: pauses.toReversed() })).toMatchObject(dates);
        expect(computeDeadline({ ...input, pauses: moved })).toMatchObject(dates);
        expect(computeDeadline({ ...input, pauses: [...pauses, ...pauses] })).toMatchObject(dates);
      }),
      seeded,
    );
  });

  it("is never earlier for an extension or for one more answered pause", () => {
    const pauseOf = fc.tuple(inputs, pauseDraws);
    fc.assert(
      fc.property(pauseOf, ([input, draws]) => {
        const receipt = localDateOf(input.receivedAt, input.timeZone);
        const more = draws.filter(({ length }) => length !== null).map((draw) => placed(receipt, draw));
        const { due } = computeDeadline({ ...input, extended: false });
        const later = computeDeadline({
          ...input,
          extended: true,
          pauses: [...(input.pauses ?? []), ...more],
        }).due;
        if (due === null) expect(later).toBeNull();
        // A later start under the British rule can swallow days that a clarification had excluded.
        else if (later !== null && input.regime !== "uk_gdpr") expect(later >= due).toBe(true);
      }),
      seeded,
    );
  });
});

describe("days left", () => {
  it("are 0 until the last instant of the due date and -1 at the next, in every zone", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { due, expiresAt } = computeDeadline({ ...input, pauses: [] });
        if (due === null || expiresAt === null) throw new Error("Without a pause there is a date.");
        const last = new Date(Date.parse(expiresAt) - 1).toISOString();
        expect(daysLeft(due, last, input.timeZone)).toBe(0);
        // Where a whole day is skipped the next one is two days on; none of these zones skips one in these years.
        expect(daysLeft(due, expiresAt, input.timeZone)).toBe(-1);
      }),
      seeded,
    );
  });

  it("fall by one each local day, also when the day has 23 or 25 hours", () => {
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom(...zones),
        fc.integer({ min: -400, max: 400 }),
        (now, zone, days) => {
          expect(daysLeft(addDays(localDateOf(now, zone), days), now, zone)).toBe(days);
        },
      ),
      seeded,
    );
  });
});
