import { describe, expect, it } from "vitest";
import { computeDeadline, type DeadlineInput } from "../../../domain/deadlines";
import { agree, countSupposed, inputOf, supposed, type Counted } from "./whatIf";

const input: DeadlineInput = {
  regime: "gdpr",
  right: "erasure",
  receivedAt: "2026-06-10T08:00:00.000Z",
  timeZone: "Europe/Berlin",
  country: "DE",
  extended: false,
  pauses: [{ reason: "identity", from: "2026-06-11", to: "2026-06-18" }],
};
const due = (counted: Counted) => ("deadline" in counted ? counted.deadline.due : counted);

describe("what if", () => {
  it("counts as it is until something is supposed", () => {
    expect(due(countSupposed(input, supposed(input)))).toBe("2026-07-17");
  });

  it("changes only what is supposed", () => {
    const now = supposed(input);
    expect(due(countSupposed(input, { ...now, pauses: [] }))).toBe("2026-07-10");
    expect(due(countSupposed(input, { ...now, regime: "ccpa", country: "US-CA" }))).toBe("2026-07-25");
    expect(due(countSupposed(input, { ...now, extended: true, pauses: [] }))).toBe("2026-09-10");
  });

  it("names no date while a supposed pause has no end", () => {
    const [pause] = supposed(input).pauses;
    if (!pause) throw new Error("The pause is lost.");
    const open = { ...supposed(input), pauses: [{ ...pause, to: "" }] };
    expect(due(countSupposed(input, open))).toBeNull();
  });

  it("says what is wrong with a pause instead of counting it", () => {
    const [pause] = supposed(input).pauses;
    if (!pause) throw new Error("The pause is lost.");
    const wrong = countSupposed(input, { ...supposed(input), pauses: [{ ...pause, to: "2026-06-10" }] });
    expect(wrong).toMatchObject({ wrong: { code: "pause_ends_before_it_begins" } });
    const dateless = countSupposed(input, { ...supposed(input), pauses: [{ ...pause, from: "" }] });
    expect(dateless).toMatchObject({ wrong: { code: "date_malformed" } });
  });
});

describe("the cross-check", () => {
  it("reads the facts of a request as the platform gives them", () => {
    const { right, country, extended: _extended, ...facts } = input;
    const request = {
      ...facts,
      type: right,
      holidayCountry: country,
      pauses: [{ id: "p1", reason: "identity" as const, from: "2026-06-11", to: "2026-06-18" }],
    };
    expect(inputOf(request)).toEqual(input);
  });

  it("sees any date that differs", () => {
    const ours = computeDeadline(input);
    expect(agree({ ...ours, steps: [] }, ours)).toBe(true);
    expect(agree({ ...ours, due: "2026-07-16" }, ours)).toBe(false);
    expect(agree({ ...ours, extensionNoticeBy: null }, ours)).toBe(false);
    expect(agree({ ...ours, acknowledgeBy: "2026-06-20" }, ours)).toBe(false);
  });
});
