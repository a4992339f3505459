import { describe, expect, it } from "vitest";
import { computeDeadline } from "./index";
import { ccpa, pause, under, type Example } from "./testExamples";

const examples: readonly Example[] = [
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
    under("lgpd", "BR", "America/Sao_Paulo", "2026-05-01", {
      extended: true,
      pauses: [pause("identity", "2026-05-02")],
    }),
    { due: "2026-05-16", extensionNoticeBy: null },
  ],
  [
    "PIPEDA s. 8(3): 30 days, not rolled",
    under("pipeda", "CA", "America/Toronto", "2026-05-01"),
    { due: "2026-05-31", extensionNoticeBy: "2026-05-31" },
  ],
  [
    "PIPEDA s. 8(4): 30 more, notice within the first 30",
    under("pipeda", "CA-ON", "America/Toronto", "2026-05-01", { extended: true }),
    { due: "2026-06-30", extensionNoticeBy: "2026-05-31" },
  ],
  [
    "Québec s. 32: 30 days, never extended",
    under("quebec_law25", "CA-QC", "America/Toronto", "2026-05-25", { extended: true }),
    { due: "2026-06-24", extensionNoticeBy: null },
  ],
];

describe("the laws of America", () => {
  it.each(examples)("%s", (_title, input, expected) => {
    expect(computeDeadline(input)).toMatchObject(expected);
  });
});
