import { expect, it } from "vitest";
import { missingEvents } from "./missingEvents";

const event = (action: string) => ({
  index: "1",
  action: `privacy_request.${action}`,
  recordedAt: "2026-11-21T09:30:00.000Z",
  leafHash: "",
  proof: [],
});

it.each([
  ["all", []],
  ["earlier", ["approve", "execute", "close"]],
  ["none", ["create", "approve", "close"]],
] as const)("%s of %j", (missing, actions) => {
  expect(missingEvents({ events: actions.map(event) })).toBe(missing);
});
