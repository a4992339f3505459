import { expect, it } from "vitest";
import { defaultOverlap } from "./defaultOverlap";

const from = "2026-11-21T10:00:00.000Z";

it.each([
  [undefined, "PT24H"],
  ["2027-11-21T10:00:00.000Z", "PT24H"],
  ["2026-11-22T09:59:59.999Z", "PT1H"],
  ["2026-11-21T10:30:00.000Z", "PT15M"],
  ["2026-11-21T10:05:00.000Z", "none"],
])("with an expiry of %s is %s", (expiresAt, choice) => expect(defaultOverlap(from, expiresAt)).toBe(choice));
