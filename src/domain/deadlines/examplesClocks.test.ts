import { describe, expect, it } from "vitest";
import { computeDeadline } from "./index";
import { gdpr, under, type Example } from "./testExamples";

const examples: readonly Example[] = [
  [
    "summer time begins on the night after",
    gdpr("2026-02-28"),
    { due: "2026-03-30", expiresAt: "2026-03-30T22:00:00.000Z" },
  ],
  [
    "midnight is skipped: the first instant is 01:00 (São Paulo, 4 November 2018)",
    under("lgpd", "BR", "America/Sao_Paulo", "2018-10-19"),
    { due: "2018-11-03", expiresAt: "2018-11-04T03:00:00.000Z" },
  ],
  [
    "midnight happens twice: the first of them (Havana, 1 November 2026)",
    under("lgpd", "BR", "America/Havana", "2026-10-16"),
    { due: "2026-10-31", expiresAt: "2026-11-01T04:00:00.000Z" },
  ],
  [
    "23:00 happens twice: the day ends after the second (São Paulo, 17 February 2018)",
    under("lgpd", "BR", "America/Sao_Paulo", "2018-02-02"),
    { due: "2018-02-17", expiresAt: "2018-02-18T03:00:00.000Z" },
  ],
  [
    "a whole day is skipped (Apia, 30 December 2011)",
    under("lgpd", "BR", "Pacific/Apia", "2011-12-15"),
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

describe("clocks that are moved", () => {
  it.each(examples)("%s", (_title, input, expected) => {
    expect(computeDeadline(input)).toMatchObject(expected);
  });
});
