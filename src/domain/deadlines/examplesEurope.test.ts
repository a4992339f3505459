import { describe, expect, it } from "vitest";
import { computeDeadline } from "./index";
import { gdpr, pause, type Example } from "./testExamples";

const examples: readonly Example[] = [
  [
    "field note 1: one month ends on Easter Sunday (Reg. 1182/71 Art. 3(4))",
    gdpr("2026-03-05"),
    { due: "2026-04-07" },
  ],
  [
    "field note 2: 31 January has no 31 February (Art. 3(2)(c)), then a Saturday",
    gdpr("2026-01-31"),
    { due: "2026-03-02" },
  ],
  [
    "field note 9: the day is the controller's, not that of UTC",
    gdpr("", { receivedAt: "2026-06-30T22:30:00Z" }),
    { due: "2026-08-03", expiresAt: "2026-08-03T22:00:00.000Z" },
  ],
  [
    "field note 10: three months from the start, never from 28 February; notice by the unextended date (GDPR Art. 12(3))",
    gdpr("2026-01-31", { extended: true }),
    { due: "2026-04-30", extensionNoticeBy: "2026-03-02" },
  ],
  [
    "field note 12: identity asked on the 11th, given on the 18th: seven days (EDPB 01/2022, 5.3)",
    gdpr("2026-06-10", { pauses: [pause("identity", "2026-06-11", "2026-06-18")] }),
    { due: "2026-07-17", extensionNoticeBy: "2026-07-17" },
  ],
  [
    "field note 18: an internal discussion moves nothing",
    gdpr("2026-06-10", { pauses: [pause("internal", "2026-06-11", "2026-06-18")] }),
    { due: "2026-07-10" },
  ],
  ["CJEU C-171/03 Toeters: from 5 March to 5 April, not the 6th", gdpr("2027-03-05"), { due: "2027-04-05" }],
  ["29 January of a common year clamps", gdpr("2027-01-29"), { due: "2027-03-01" }],
  ["29 January of a leap year does not", gdpr("2028-01-29"), { due: "2028-02-29" }],
  [
    "30 November extended clamps once, to the end of February",
    gdpr("2026-11-30", { extended: true }),
    { due: "2027-03-01", extensionNoticeBy: "2026-12-30" },
  ],
  ["across the end of the year", gdpr("2026-12-31"), { due: "2027-02-01" }],
  ["a chain of free days: Good Friday to Easter Monday", gdpr("2026-03-03"), { due: "2026-04-07" }],
  ["Christmas on Friday and Saturday, then a Sunday", gdpr("2026-11-25"), { due: "2026-12-28" }],
  [
    "the pause is added before the roll, not to the rolled date",
    gdpr("2026-01-31", { pauses: [pause("fee", "2026-02-02", "2026-02-04")] }),
    { due: "2026-03-02" },
  ],
  [
    "a pause can lead onto a holiday, and rolls once",
    gdpr("2026-04-20", { pauses: [pause("identity", "2026-04-21", "2026-04-26")] }),
    { due: "2026-05-26" },
  ],
  [
    "pauses that overlap count once, nested and touching ones too",
    gdpr("2026-06-10", {
      pauses: [
        pause("fee", "2026-06-20", "2026-06-22"),
        pause("identity", "2026-06-11", "2026-06-18"),
        pause("clarification", "2026-06-12", "2026-06-14"),
        pause("clarification", "2026-06-15", "2026-06-20"),
      ],
    }),
    { due: "2026-07-21" },
  ],
  [
    "asked and answered on one day takes no day",
    gdpr("2026-06-10", { pauses: [pause("identity", "2026-06-11", "2026-06-11")] }),
    { due: "2026-07-10" },
  ],
  [
    "a legal hold moves nothing, open as it is",
    gdpr("2026-06-10", { pauses: [pause("legal_hold", "2026-06-11")] }),
    { due: "2026-07-10" },
  ],
  [
    "an open lawful pause leaves no date",
    gdpr("2026-06-10", {
      extended: true,
      pauses: [pause("clarification", "2026-06-11"), pause("identity", "2026-06-11", "2026-06-12")],
    }),
    { due: null, expiresAt: null, extensionNoticeBy: null, acknowledgeBy: null },
  ],
  ["3 October is a holiday of Germany", gdpr("2025-09-03"), { due: "2025-10-06" }],
  [
    "and none of France",
    gdpr("2025-09-03", { country: "FR", timeZone: "Europe/Paris" }),
    { due: "2025-10-03" },
  ],
  [
    "a Land keeps the days of the country alone: Epiphany in Bavaria",
    gdpr("2026-12-06", { country: "DE-BY" }),
    { due: "2027-01-06" },
  ],
  [
    "Poland: Corpus Christi",
    gdpr("2026-05-04", { country: "PL", timeZone: "Europe/Warsaw" }),
    { due: "2026-06-05" },
  ],
  [
    "Ireland: Saint Brigid, a Monday",
    gdpr("2026-01-02", { country: "IE", timeZone: "Europe/Dublin" }),
    { due: "2026-02-03" },
  ],
  [
    "Netherlands: Liberation Day (Algemene termijnenwet Art. 3)",
    gdpr("2026-04-05", { country: "NL", timeZone: "Europe/Amsterdam" }),
    { due: "2026-05-06" },
  ],
  [
    "Netherlands: Good Friday is equated (Art. 3(2))",
    gdpr("2026-03-03", { country: "NL", timeZone: "Europe/Amsterdam" }),
    { due: "2026-04-07" },
  ],
  [
    "Spain: Constitution Day, then the eve of Immaculate Conception",
    gdpr("2027-11-06", { country: "ES", timeZone: "Europe/Madrid" }),
    { due: "2027-12-07" },
  ],
  [
    "Italy: Saint Francis is a holiday from 2026 on",
    gdpr("2027-09-04", { country: "IT", timeZone: "Europe/Rome" }),
    { due: "2027-10-05" },
  ],
];

describe("the law of the Union", () => {
  it.each(examples)("%s", (_title, input, expected) => {
    expect(computeDeadline(input)).toMatchObject(expected);
  });
});
