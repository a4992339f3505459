import { describe, expect, it } from "vitest";
import { computeDeadline } from "./index";
import { pause, uk, type Example } from "./testExamples";

const examples: readonly Example[] = [
  ["ICO: 3 September to 3 October, a Saturday, to Monday", uk("2026-09-03"), { due: "2026-10-05" }],
  [
    "the clock starts with the proof of identity (Art. 12A, twin of DPA 2018 s. 54(3)(b))",
    uk("2026-06-10", { pauses: [pause("identity", "2026-06-11", "2026-06-18")] }),
    { due: "2026-07-20", extensionNoticeBy: "2026-07-20" },
  ],
  [
    "or with the fee, whichever came last (s. 54(3)(c))",
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
    "three months from the relevant time (Art. 12A, twin of s. 54(3A))",
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

describe("the law of the United Kingdom", () => {
  it.each(examples)("%s", (_title, input, expected) => {
    expect(computeDeadline(input)).toMatchObject(expected);
  });
});
