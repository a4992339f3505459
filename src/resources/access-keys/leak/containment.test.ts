import { expect, it } from "vitest";
import { containmentOf } from "./containment";

const secret = (id: string) => ({
  id,
  prefix: "gw_live_4tRx9a",
  last4: "9kQd",
  createdAt: "2026-11-01T00:00:00.000Z",
  requests24h: 0,
});
const living = { status: "active" as const, secrets: [secret("sec_1"), secret("sec_2")] };
const exposure = {
  exposedAt: "2026-11-20T00:00:00.000Z",
  where: "a repository",
  reportedAt: "2026-11-21T00:00:00.000Z",
  reportedBy: { id: "stf_1", name: "Ines" },
  reason: "found",
};

it.each([
  ["a living secret", living, "sec_1", false],
  ["a secret that rotation has ended", living, "sec_0", true],
  ["a living key of which the secret is not known", living, undefined, false],
  ["a revoked key", { status: "revoked" as const, secrets: [] }, undefined, true],
  ["a disabled key", { ...living, status: "disabled" as const }, "sec_1", true],
])("%s", (_, key, secretId, isContained) =>
  expect(containmentOf(key, secretId)).toEqual({ isContained, isReported: false, isOwnerTold: false }),
);

it("knows the report and the message", () => {
  expect(containmentOf({ ...living, exposure }, "sec_1")).toMatchObject({
    isReported: true,
    isOwnerTold: false,
  });
  const told = { ...exposure, ownerNotifiedAt: "2026-11-21T00:01:00.000Z" };
  expect(containmentOf({ ...living, exposure: told }, "sec_1")).toMatchObject({ isOwnerTold: true });
});
