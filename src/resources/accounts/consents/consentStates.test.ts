import { describe, expect, it } from "vitest";
import { consentStates, type Consent } from "./consentStates";

const change = (purpose: Consent["purpose"], granted: boolean, day: number): Consent => ({
  purpose,
  granted,
  at: `2026-11-${String(day).padStart(2, "0")}T00:00:00.000Z`,
  source: "settings_page",
});

describe("consentStates", () => {
  it("takes the newest change of each purpose, in whatever order they come", () => {
    const history = [
      change("marketing_email", true, 2),
      change("marketing_email", false, 9),
      change("optional_cookies", true, 1),
    ];
    expect(consentStates(history, []).map(({ purpose, state }) => [purpose, state])).toEqual([
      ["marketing_email", "withdrawn"],
      ["optional_cookies", "granted"],
    ]);
    expect(consentStates(history.toReversed(), [])).toEqual(consentStates(history, []));
  });

  it("calls a refusal a withdrawal only where there was a consent", () => {
    const [state] = consentStates([change("marketing_email", false, 3)], []);
    expect(state?.state).toBe("declined");
  });

  it("says so of what was never answered", () => {
    expect(consentStates([], ["training_on_content"])).toEqual([
      { purpose: "training_on_content", state: "never", latest: undefined },
    ]);
  });
});
