import { describe, expect, it } from "vitest";
import { computeDeadline } from "./index";
import { ccpa, gdpr, pause, uk, under, type Example } from "./testExamples";

/** Counted with a paper calendar, rule by rule, before the function was asked. */
const months: readonly Example[] = [
  ["31 March has no 31 April", gdpr("2026-03-31"), { due: "2026-04-30" }],
  ["31 January of a leap year: 29 February, a Tuesday", gdpr("2028-01-31"), { due: "2028-02-29" }],
  [
    "29 November extended into a leap February",
    gdpr("2027-11-29", { extended: true }),
    { due: "2028-02-29", extensionNoticeBy: "2027-12-29" },
  ],
  [
    "31 October: 30 November, and extended 31 January, a Sunday: the anchor's own day again",
    gdpr("2026-10-31", { extended: true }),
    { due: "2027-02-01", extensionNoticeBy: "2026-11-30" },
  ],
  [
    "clamped to 28 February, then two days of a pause, no roll",
    gdpr("2026-01-31", { pauses: [pause("identity", "2026-02-03", "2026-02-05")] }),
    { due: "2026-03-02" },
  ],
  [
    "extended: 30 April and the same two days, 2 May is a Saturday",
    gdpr("2026-01-31", { extended: true, pauses: [pause("identity", "2026-02-03", "2026-02-05")] }),
    { due: "2026-05-04", extensionNoticeBy: "2026-03-02" },
  ],
  ["Ascension Day in France", gdpr("2026-04-14", { country: "FR" }), { due: "2026-05-15" }],
  ["8 May in France, a Friday", gdpr("2026-04-08", { country: "FR" }), { due: "2026-05-11" }],
  ["8 May in Germany is a working day", gdpr("2026-04-08"), { due: "2026-05-08" }],
];

const pauses: readonly Example[] = [
  [
    "adjacent: 11 to 15 and 15 to 18 are seven days",
    gdpr("2026-06-10", {
      pauses: [pause("identity", "2026-06-11", "2026-06-15"), pause("fee", "2026-06-15", "2026-06-18")],
    }),
    { due: "2026-07-17" },
  ],
  [
    "the same pause told twice counts once",
    gdpr("2026-06-10", {
      pauses: [pause("identity", "2026-06-11", "2026-06-18"), pause("fee", "2026-06-11", "2026-06-18")],
    }),
    { due: "2026-07-17" },
  ],
  [
    "from the day of receipt: two days, 12 July is a Sunday",
    gdpr("2026-06-10", { pauses: [pause("identity", "2026-06-10", "2026-06-12")] }),
    { due: "2026-07-13" },
  ],
  [
    "with a gap: only the days within",
    gdpr("2026-06-10", {
      pauses: [
        pause("identity", "2026-06-11", "2026-06-13"),
        pause("clarification", "2026-06-20", "2026-06-23"),
      ],
    }),
    { due: "2026-07-15" },
  ],
  [
    "an internal pause that covers a lawful one adds nothing of its own",
    gdpr("2026-06-10", {
      pauses: [pause("internal", "2026-06-10", "2026-08-10"), pause("identity", "2026-06-11", "2026-06-18")],
    }),
    { due: "2026-07-17" },
  ],
  [
    "a legal hold that is open beside an answered question leaves the date",
    gdpr("2026-06-10", {
      pauses: [pause("legal_hold", "2026-06-12"), pause("clarification", "2026-06-11", "2026-06-18")],
    }),
    { due: "2026-07-17" },
  ],
  [
    "begun when the date had passed: told days are added (the server refuses such a pause)",
    gdpr("2026-06-10", { pauses: [pause("identity", "2026-07-20", "2026-07-25")] }),
    { due: "2026-07-15" },
  ],
  [
    "the kingdom: asked and answered on one day is one day",
    uk("2026-06-10", { pauses: [pause("clarification", "2026-06-11", "2026-06-11")] }),
    { due: "2026-07-13" },
  ],
  [
    "the kingdom: an open clarification of a deletion stops nothing",
    uk("2026-06-10", { right: "erasure", pauses: [pause("clarification", "2026-06-11")] }),
    { due: "2026-07-10" },
  ],
];

const kingdom: readonly Example[] = [
  [
    "Scotland: 2 January 2027 is a Saturday and kept on Monday",
    uk("2026-12-02", { country: "GB-SCT" }),
    { due: "2027-01-05" },
  ],
  ["England works on that Monday", uk("2026-12-02"), { due: "2027-01-04" }],
  [
    "Northern Ireland: Saint Patrick 2024, a Sunday",
    uk("2024-02-17", { country: "GB-NIR" }),
    { due: "2024-03-19" },
  ],
  ["Christmas Day 2022, a Sunday: Boxing Day comes first", uk("2022-11-25"), { due: "2022-12-28" }],
  ["Boxing Day 2026, a Saturday", uk("2026-11-26"), { due: "2026-12-29" }],
];

const clocks: readonly Example[] = [
  [
    "half past midnight on the night of summer time",
    gdpr("", { receivedAt: "2026-03-28T23:30:00Z" }),
    { due: "2026-04-29" },
  ],
  [
    "an hour from midnight on the night of winter time",
    gdpr("", { receivedAt: "2026-10-25T22:30:00Z" }),
    { due: "2026-11-25" },
  ],
  [
    "and after midnight the night before",
    gdpr("", { receivedAt: "2026-10-24T22:30:00Z" }),
    { due: "2026-11-25" },
  ],
  [
    "the last second of a day, and the first of the next, in New York",
    under("pipeda", "CA", "America/New_York", "", { receivedAt: "2026-03-02T04:59:59.999Z" }),
    { due: "2026-03-31" },
  ],
  [
    "rolled onto the day after the clocks went back: it ends at 23:00 UTC",
    gdpr("2026-09-25"),
    { due: "2026-10-26", expiresAt: "2026-10-26T23:00:00.000Z" },
  ],
];

const america: readonly Example[] = [
  [
    "45 and 90 days across 29 February",
    ccpa("2028-01-16", { extended: true }),
    { due: "2028-04-15", extensionNoticeBy: "2028-03-01" },
  ],
  [
    "ten business days over Thanksgiving and the day after it",
    ccpa("2026-11-16"),
    { acknowledgeBy: "2026-12-02", due: "2026-12-31" },
  ],
  [
    "the Union works on the day after Thanksgiving",
    ccpa("2026-11-16", { country: "US" }),
    { acknowledgeBy: "2026-12-01", due: "2026-12-31" },
  ],
  [
    "Brazil: fifteen days across 29 February, onto a Sunday, not rolled",
    under("lgpd", "BR", "America/Sao_Paulo", "2028-02-19"),
    { due: "2028-03-05" },
  ],
  [
    "Canada: thirty days onto New Year's Day, not rolled",
    under("pipeda", "CA", "America/Toronto", "2026-12-02"),
    { due: "2027-01-01" },
  ],
];

describe.each([
  ["months", months],
  ["pauses", pauses],
  ["the kingdom's substitute days", kingdom],
  ["midnight", clocks],
  ["America", america],
])("counted by hand: %s", (_group, examples) => {
  it.each(examples)("%s", (_title, input, expected) => {
    expect(computeDeadline(input)).toMatchObject(expected);
  });
});
