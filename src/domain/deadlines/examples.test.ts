import { describe, expect, it } from "vitest";
import { computeDeadline, type Deadline, type DeadlineInput, type Pause } from "./index";

const germany = { country: "DE", timeZone: "Europe/Berlin" } as const;
const noon = (date: string) => `${date}T12:00:00Z`;
const pause = (reason: Pause["reason"], from: string, to?: string): Pause => ({
  reason,
  from,
  ...(to !== undefined && { to }),
});
const gdpr = (date: string, more: Partial<DeadlineInput> = {}): DeadlineInput => ({
  regime: "gdpr",
  right: "access",
  receivedAt: noon(date),
  ...germany,
  ...more,
});
const uk = (date: string, more: Partial<DeadlineInput> = {}): DeadlineInput =>
  gdpr(date, { regime: "uk_gdpr", country: "GB-ENG", timeZone: "Europe/London", ...more });
const ccpa = (date: string, more: Partial<DeadlineInput> = {}): DeadlineInput =>
  gdpr(date, {
    regime: "ccpa",
    country: "US-CA",
    timeZone: "America/Los_Angeles",
    receivedAt: `${date}T20:00:00Z`,
    ...more,
  });
const of = (
  regime: DeadlineInput["regime"],
  country: string,
  timeZone: string,
  date: string,
  more: Partial<DeadlineInput> = {},
) => gdpr(date, { regime, country, timeZone, ...more });

type Case = readonly [title: string, input: DeadlineInput, expected: Partial<Deadline>];

const europe: readonly Case[] = [
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

const kingdom: readonly Case[] = [
  ["ICO: 3 September to 3 October, a Saturday, to Monday", uk("2026-09-03"), { due: "2026-10-05" }],
  [
    "the clock starts with the proof of identity (Art. 12A(2)(b))",
    uk("2026-06-10", { pauses: [pause("identity", "2026-06-11", "2026-06-18")] }),
    { due: "2026-07-20", extensionNoticeBy: "2026-07-20" },
  ],
  [
    "or with the fee, whichever came last (Art. 12A(2)(c))",
    uk("2026-06-10", {
      pauses: [pause("fee", "2026-06-12", "2026-06-22"), pause("identity", "2026-06-11", "2026-06-18")],
    }),
    { due: "2026-07-22" },
  ],
  [
    "the days of a clarification, both ends included (DPA 2018 s. 54(3C), the twin of Art. 12A)",
    uk("2026-06-10", { pauses: [pause("clarification", "2026-06-11", "2026-06-18")] }),
    { due: "2026-07-20", extensionNoticeBy: "2026-07-20" },
  ],
  [
    "days of a clarification before the clock starts take nothing from it",
    uk("2026-06-10", {
      pauses: [
        pause("clarification", "2026-06-11", "2026-06-19"),
        pause("identity", "2026-06-11", "2026-06-18"),
      ],
    }),
    { due: "2026-07-20" },
  ],
  [
    "a clarification that ended before the clock started moves nothing",
    uk("2026-06-10", {
      pauses: [
        pause("clarification", "2026-06-11", "2026-06-12"),
        pause("identity", "2026-06-11", "2026-06-17"),
      ],
    }),
    { due: "2026-07-17" },
  ],
  [
    'clarification is for access alone (Art. 12A, "under Article 15")',
    uk("2026-06-10", { right: "erasure", pauses: [pause("clarification", "2026-06-11", "2026-06-18")] }),
    { due: "2026-07-10" },
  ],
  [
    "three months from the relevant time (Art. 12A(3))",
    uk("2026-01-31", { extended: true }),
    { due: "2026-04-30", extensionNoticeBy: "2026-03-02" },
  ],
  ["Scotland: its World Cup holiday", uk("2026-05-15", { country: "GB-SCT" }), { due: "2026-06-16" }],
  ["England has none", uk("2026-05-15"), { due: "2026-06-15" }],
  ["Scotland works on Easter Monday", uk("2026-03-06", { country: "GB-SCT" }), { due: "2026-04-06" }],
  [
    "Northern Ireland: the Boyne, a Sunday, on Monday 13 July",
    uk("2026-06-13", { country: "GB-NIR" }),
    { due: "2026-07-14" },
  ],
  ["both Christmas days on a weekend", uk("2027-11-25", { country: "GB-WLS" }), { due: "2027-12-29" }],
];

const america: readonly Case[] = [
  [
    "field note 20: 45 calendar days, acknowledged in 10 business days, Martin Luther King's day off (11 CCR 7021)",
    ccpa("2026-01-15"),
    {
      due: "2026-03-01",
      acknowledgeBy: "2026-01-30",
      extensionNoticeBy: "2026-03-01",
      expiresAt: "2026-03-02T08:00:00.000Z",
    },
  ],
  [
    "field note 20: 90 days at most",
    ccpa("2026-01-15", { extended: true }),
    { due: "2026-04-15", extensionNoticeBy: "2026-03-01" },
  ],
  [
    "field note 20: opt-out in 15 business days (11 CCR 7026(f))",
    ccpa("2026-01-15", { right: "marketing_opt_out", extended: true }),
    { due: "2026-02-06", acknowledgeBy: null, extensionNoticeBy: null },
  ],
  [
    "limit of use in 15 business days (11 CCR 7027(g))",
    ccpa("2026-01-15", { right: "restriction" }),
    { due: "2026-02-06" },
  ],
  [
    "regardless of verification (11 CCR 7021(b)), even while it is awaited",
    ccpa("2026-01-15", {
      pauses: [
        pause("identity", "2026-01-16"),
        pause("clarification", "2026-01-16", "2026-02-16"),
        pause("fee", "2026-01-17"),
      ],
    }),
    { due: "2026-03-01" },
  ],
  [
    "LGPD Art. 19, II: 15 days, not rolled, not extended",
    of("lgpd", "BR", "America/Sao_Paulo", "2026-05-01", {
      extended: true,
      pauses: [pause("identity", "2026-05-02")],
    }),
    { due: "2026-05-16", extensionNoticeBy: null },
  ],
  [
    "PIPEDA s. 8(3): 30 days, not rolled",
    of("pipeda", "CA", "America/Toronto", "2026-05-01"),
    { due: "2026-05-31", extensionNoticeBy: "2026-05-31" },
  ],
  [
    "PIPEDA s. 8(4): 30 more, notice within the first 30",
    of("pipeda", "CA-ON", "America/Toronto", "2026-05-01", { extended: true }),
    { due: "2026-06-30", extensionNoticeBy: "2026-05-31" },
  ],
  [
    "Québec s. 32: 30 days, never extended",
    of("quebec_law25", "CA-QC", "America/Toronto", "2026-05-25", { extended: true }),
    { due: "2026-06-24", extensionNoticeBy: null },
  ],
];

const clocks: readonly Case[] = [
  [
    "summer time begins on the night after",
    gdpr("2026-02-28"),
    { due: "2026-03-30", expiresAt: "2026-03-30T22:00:00.000Z" },
  ],
  [
    "midnight is skipped: the first instant is 01:00 (São Paulo, 4 November 2018)",
    of("lgpd", "BR", "America/Sao_Paulo", "2018-10-19"),
    { due: "2018-11-03", expiresAt: "2018-11-04T03:00:00.000Z" },
  ],
  [
    "midnight happens twice: the first of them (Havana, 1 November 2026)",
    of("lgpd", "BR", "America/Havana", "2026-10-16"),
    { due: "2026-10-31", expiresAt: "2026-11-01T04:00:00.000Z" },
  ],
  [
    "23:00 happens twice: the day ends after the second (São Paulo, 17 February 2018)",
    of("lgpd", "BR", "America/Sao_Paulo", "2018-02-02"),
    { due: "2018-02-17", expiresAt: "2018-02-18T03:00:00.000Z" },
  ],
  [
    "a whole day is skipped (Apia, 30 December 2011)",
    of("lgpd", "BR", "Pacific/Apia", "2011-12-15"),
    { due: "2011-12-30", expiresAt: "2011-12-30T10:00:00.000Z" },
  ],
  [
    "an offset other than the zone's",
    gdpr("", { receivedAt: "2026-03-05T23:30:00.5-05:00" }),
    { due: "2026-04-07" },
  ],
  [
    "small letters and a leap second (RFC 3339, 5.6 and 5.7)",
    gdpr("", { receivedAt: "2016-12-31t22:59:60z" }),
    { due: "2017-01-31" },
  ],
];

describe.each([
  ["Europe", europe],
  ["United Kingdom", kingdom],
  ["America", america],
  ["clocks", clocks],
])("%s", (_, cases) => {
  it.each(cases)("%s", (_title, input, expected) => {
    expect(computeDeadline(input)).toMatchObject(expected);
  });
});
