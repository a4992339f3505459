import { expect, test } from "vitest";
import { requestDeadline } from "../../../app/i18n/en/requestDeadline";
import { createI18nProvider } from "../../../app/i18n/i18nProvider";
import { computeDeadline, regimeIds, requestTypes } from "../../../domain/deadlines";
import { dayText, stepText } from "./stepText";

const { translate } = createI18nProvider({ request_deadline: requestDeadline }, "en");
const say = (rule: string, date: string, before?: string, country = "DE") =>
  stepText(
    { rule, source: "", date },
    before === undefined ? undefined : { rule: "", source: "", date: before },
    country,
    translate,
  );

test.each([
  ["2026-04-07", "Tuesday, 07 Apr 2026"],
  ["nonsense", "nonsense"],
])("%s is written %s", (date, text) => {
  expect(dayText(date)).toBe(text);
});

test("a date that moves says why it could not stay: the holiday's name, else the day of the week", () => {
  expect(say("roll", "2026-04-07", "2026-04-06")).toContain("Easter Monday");
  expect(say("roll", "2026-03-02", "2026-02-28")).toContain("Saturday");
  expect(say("roll", "2026-03-02")).not.toContain("undefined");
});

test("a pause says how many days it adds", () => {
  expect(say("pause", "2026-11-21", "2026-11-17")).toBe("4 days of lawful pauses are added");
  expect(say("pause", "2026-11-18", "2026-11-17")).toBe("1 day of lawful pauses is added");
});

test("a span of days names its number", () => {
  expect(say("days_45", "2026-03-01")).toContain("45");
  expect(say("working_days_10", "2026-01-30")).toContain("10 working days");
});

test("a rule that nobody here knows is shown as the platform wrote it", () => {
  expect(say("One month from 13 November", "2026-12-13")).toBe("One month from 13 November");
});

test("every rule that the counting can name has words, in every regime and for every right", () => {
  for (const regime of regimeIds)
    for (const right of requestTypes)
      for (const extended of [false, true])
        for (const to of ["2026-02-10", undefined]) {
          const { steps } = computeDeadline({
            regime,
            right,
            receivedAt: "2026-01-31T10:00:00Z",
            timeZone: "Europe/Berlin",
            country: "DE",
            extended,
            pauses: [
              { reason: "identity", from: "2026-02-02", to },
              { reason: "clarification", from: "2026-02-02", to },
            ],
          });
          for (const step of steps) expect(say(step.rule, step.date), step.rule).not.toBe(step.rule);
        }
});
