import { describe, expect, it } from "vitest";
import { problemsOf, promisesPage, provenBy } from "./promisesPage.mjs";

const promises = [
  { id: "one-1.1", says: "we tell", duty: "show it" },
  { id: "one-1.2", says: "we keep", duty: "keep it" },
  { id: "two-1.1", says: "soon", duty: "sign in", isLater: true },
];
const list = {
  suites: [
    {
      title: "a.spec.ts",
      specs: [{ title: "[one-1.1] shows it | all", file: "a.spec.ts" }],
      suites: [{ title: "[one-1.2] a group", specs: [{ title: "keeps it", file: "a.spec.ts" }] }],
    },
  ],
};

describe("promises", () => {
  it("are proven by the tests whose title, or group, names them", () => {
    const proofs = provenBy(list);
    expect(problemsOf(promises, proofs)).toEqual([]);
    const page = promisesPage(promises, proofs);
    expect(page).toContain("| one-1.1 | we tell | show it | `a.spec.ts`: shows it \\| all |");
    expect(page).toContain("a group › keeps it");
    expect(page).toContain("| two-1.1 | soon | sign in | comes later |");
  });

  it("that nothing proves, and titles that name none, are problems", () => {
    const proofs = provenBy({
      suites: [{ title: "", specs: [{ title: "[one-9.9] x", file: "b.spec.ts" }] }],
    });
    expect(problemsOf(promises, proofs)).toEqual([
      "[one-1.1] is proven by no browser test: show it",
      "[one-1.2] is proven by no browser test: keep it",
      "[one-9.9] is no promise",
    ]);
    expect(promisesPage(promises, proofs)).toContain("**not proven**");
  });
});
