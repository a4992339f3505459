import { describe, expect, it } from "vitest";
import {
  addDays,
  computeDeadline,
  daysApart,
  DeadlineInputError,
  daysLeft,
  isLawfulPause,
  localDateOf,
  pauseReasons,
  regimeIds,
  regimes,
  requestTypes,
  type DeadlineInput,
  type DeadlineInputCode,
} from "./index";

const good: DeadlineInput = {
  regime: "gdpr",
  right: "access",
  receivedAt: "2026-06-10T12:00:00Z",
  timeZone: "Europe/Berlin",
  country: "DE",
};

/** As it may come over a wire, where types promise nothing. */
function told(part: Record<string, unknown>): DeadlineInput {
  return { ...good, ...part };
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DeadlineInputError) return error.code;
    throw error;
  }
  return "nothing was thrown";
}

const pause = (from: string, to?: string, reason = "identity") => ({ pauses: [{ reason, from, to }] });

describe("what cannot be read is refused by name", () => {
  it.each<[DeadlineInputCode, Record<string, unknown>]>([
    ["regime_unknown", { regime: "popia" }],
    ["regime_unknown", { regime: "toString" }],
    ["right_unknown", { right: "explanation" }],
    ["right_unknown", { right: "" }],
    ["time_zone_unknown", { timeZone: "Europe/Atlantis" }],
    ["time_zone_unknown", { timeZone: "" }],
    ["time_zone_unknown", { timeZone: "+02:00" }],
    ["time_zone_unknown", { timeZone: undefined }],
    ["time_zone_unknown", { timeZone: null }],
    ["regime_unknown", { regime: undefined }],
    ["right_unknown", { right: undefined }],
    ["instant_malformed", { receivedAt: undefined }],
    ["instant_malformed", { receivedAt: 1_780_000_000_000 }],
    ["country_unknown", { country: undefined }],
    ["country_unknown", { country: null }],
    ["country_unknown", { country: "de" }],
    ["date_malformed", pause(undefined as never)],
    ["country_unknown", { country: "Germany" }],
    ["country_unknown", { country: "ZZ" }],
    ["pause_ends_before_it_begins", pause("2026-06-18", "2026-06-17")],
    ["pause_before_receipt", pause("2026-06-09", "2026-06-12")],
    ["pause_before_receipt", pause("2026-06-09", undefined, "legal_hold")],
    ["pause_reason_unknown", pause("2026-06-11", "2026-06-12", "holiday")],
    ["pause_reason_unknown", pause("2026-06-11", "2026-06-12", "valueOf")],
    ["date_malformed", pause("2026-06-31", "2026-07-02")],
    ["date_malformed", pause("2026-06-11T00:00:00Z")],
    ["date_malformed", pause("2026-06-11", "soon")],
    ["date_malformed", pause("2026-06-11", "2026-6-12")],
  ])("%s: %j", (code, part) => {
    expect(codeOf(() => computeDeadline(told(part)))).toBe(code);
  });

  it.each([
    "",
    "yesterday",
    "2026-06-10",
    "2026-06-10T12:00:00",
    "2026-06-10 12:00:00Z",
    "2026-06-10T12:00Z",
    "2026-02-29T12:00:00Z",
    "2026-13-01T12:00:00Z",
    "2026-00-10T12:00:00Z",
    "2026-06-00T12:00:00Z",
    "2026-06-10T24:00:00Z",
    "2026-06-10T12:60:00Z",
    "2026-06-10T12:00:61Z",
    "2026-06-10T12:00:00.Z",
    "2026-06-10T12:00:00+0200",
    "2026-06-10T12:00:00+25:00",
    "2026-06-10T12:00:00[Europe/Berlin]",
    " 2026-06-10T12:00:00Z",
    "+02026-06-10T12:00:00Z",
  ])("instant_malformed: %j", (receivedAt) => {
    expect(codeOf(() => computeDeadline({ ...good, receivedAt }))).toBe("instant_malformed");
    expect(codeOf(() => daysLeft("2026-07-10", receivedAt, "Europe/Berlin"))).toBe("instant_malformed");
  });

  it("by the one who asks for days left, too", () => {
    expect(codeOf(() => daysLeft("2026-02-30", good.receivedAt, "UTC"))).toBe("date_malformed");
    expect(codeOf(() => daysLeft("2026-07-10", good.receivedAt, "Mars/Olympus"))).toBe("time_zone_unknown");
    expect(codeOf(() => addDays("10 June", 1))).toBe("date_malformed");
  });
});

describe("instants", () => {
  it.each([
    ["2026-06-10T12:00:00Z", "2026-06-10"],
    ["2026-06-10T12:00:00.123456789Z", "2026-06-10"],
    ["2026-06-10T21:59:59.9999Z", "2026-06-10"],
    ["2026-06-10T22:00:00Z", "2026-06-11"],
    ["2026-06-10T23:59:59+02:00", "2026-06-10"],
    ["2026-06-10T23:59:59-00:00", "2026-06-11"],
    ["2026-06-10T00:00:00+14:00", "2026-06-09"],
    ["2026-06-30t21:59:60z", "2026-06-30"],
    ["0001-01-01T12:00:00Z", "0001-01-01"],
  ])("%s is %s in Berlin", (instant, date) => {
    expect(localDateOf(instant, "Europe/Berlin")).toBe(date);
  });
});

describe("days left", () => {
  it.each([
    ["due today, from the first minute", "2026-07-09T22:00:00Z", 0],
    ["due today, to the last", "2026-07-10T21:59:59.999Z", 0],
    ["late at midnight in the controller's zone", "2026-07-10T22:00:00Z", -1],
    ["tomorrow", "2026-07-09T21:59:59Z", 1],
    ["across the end of summer time", "2026-10-26T12:00:00Z", -108],
    ["across the end of the year", "2025-12-31T12:00:00Z", 191],
  ])("%s", (_, now, days) => expect(daysLeft("2026-07-10", now, "Europe/Berlin")).toBe(days));
});

describe("days apart", () => {
  it("are signed, and the inverse of adding days", () => {
    expect(daysApart("2026-02-27", "2026-03-02")).toBe(3);
    expect(daysApart("2028-03-01", "2028-02-28")).toBe(-2);
    expect(addDays("2028-02-28", daysApart("2028-02-28", "2029-02-28"))).toBe("2029-02-28");
  });
});

describe("the table of laws", () => {
  it.each(regimeIds)("%s names a source for everything it says", (id) => {
    const regime = regimes[id];
    expect(regime).toMatchObject({
      id,
      name: expect.stringMatching(/\w/),
      countSource: expect.stringMatching(/\w/),
    });
    for (const article of Object.values(regime.articles)) expect(article).toMatch(/\d/);
    for (const rule of Object.values(regime.pauses)) expect(rule.source).toMatch(/\d/);
    for (const right of requestTypes) {
      const { base, extended, acknowledge } = regime.termsOf(right);
      for (const term of [base, extended, acknowledge]) if (term) expect(term.source).toMatch(/\d/);
      if (extended) expect(extended.count).toBeGreaterThan(base.count);
    }
  });

  it("knows no internal pause and no legal hold, and none at all but in Europe", () => {
    const lawful = regimeIds.flatMap((regime) =>
      pauseReasons
        .filter((reason) => isLawfulPause(regime, "access", reason))
        .map((reason) => `${regime} ${reason}`),
    );
    expect(lawful).toEqual([
      "gdpr identity",
      "gdpr clarification",
      "gdpr fee",
      "uk_gdpr identity",
      "uk_gdpr clarification",
      "uk_gdpr fee",
    ]);
    expect(isLawfulPause("uk_gdpr", "erasure", "clarification")).toBe(false);
    expect(isLawfulPause("gdpr", "erasure", "clarification")).toBe(true);
  });

  it("explains each step in order", () => {
    const steps = (part: Partial<DeadlineInput>) =>
      computeDeadline({ ...good, ...part }).steps.map(({ rule, date }) => `${rule} ${date}`);
    expect(steps({ receivedAt: "2026-01-31T12:00:00Z" })).toEqual([
      "receipt 2026-01-31",
      "one_month 2026-02-28",
      "clamp 2026-02-28",
      "roll 2026-03-02",
    ]);
    expect(
      steps({ extended: true, pauses: [{ reason: "fee", from: "2026-06-11", to: "2026-06-12" }] }),
    ).toEqual([
      "receipt 2026-06-10",
      "extension_notice 2026-07-13",
      "three_months 2026-09-10",
      "pause 2026-09-11",
    ]);
    expect(
      steps({
        regime: "uk_gdpr",
        country: "GB",
        pauses: [{ reason: "identity", from: "2026-06-11", to: "2026-06-15" }],
      }),
    ).toEqual(["receipt 2026-06-10", "start 2026-06-15", "one_month 2026-07-15"]);
    expect(steps({ regime: "ccpa", country: "US-CA", extended: true })).toEqual([
      "receipt 2026-06-10",
      "acknowledge 2026-06-25",
      "extension_notice 2026-07-25",
      "days_90 2026-09-08",
    ]);
    expect(steps({ regime: "lgpd", country: "BR", extended: true })).toEqual([
      "receipt 2026-06-10",
      "no_extension 2026-06-25",
      "days_15 2026-06-25",
    ]);
    expect(steps({ pauses: [{ reason: "identity", from: "2026-06-12" }] })).toEqual([
      "receipt 2026-06-10",
      "pause_open 2026-06-12",
    ]);
  });
});
