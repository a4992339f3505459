import { expect, it } from "vitest";
import { after } from "./useNextRequest";

it.each([
  [["a", "b", "c"], "a", "b"],
  [["a", "b", "c"], "c", "a"],
  // No longer in the queue: from the top.
  [["a", "b"], "gone", "a"],
  [["a"], "a", undefined],
  [[], "a", undefined],
])("in %j the one after %s is %s", (ids, id, next) => {
  expect(after(ids, id)).toBe(next);
});
