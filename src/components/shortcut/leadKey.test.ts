import { expect, it } from "vitest";
import { followsLead } from "./leadKey";

const press = (key: string, timeStamp: number) => ({ key, timeStamp });

it.each([
  ["first after the page is opened", [press("k", 10)], [false]],
  ["soon after the lead", [press("g", 10), press("k", 900)], [false, true]],
  ["too late", [press("g", 10), press("k", 1210)], [false, false]],
  ["with another between", [press("g", 10), press("x", 20), press("k", 30)], [false, true, false]],
  ["after two leads", [press("g", 10), press("g", 1000), press("k", 2000)], [false, true, true]],
])("a key %s", (_, presses, follows) => {
  expect(presses.map(followsLead("g", 1200))).toEqual(follows);
});
