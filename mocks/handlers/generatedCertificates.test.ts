import { expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { createTestPlatform } from "./testPlatform";
import { ines } from "./testRequests";

type Schemas = components["schemas"];

it("certificates of deletions from before the platform began prove their whole life, in its order", async () => {
  const world = createTestPlatform();
  const filter = encodeURIComponent(JSON.stringify({ type: ["erasure", "minor"], state: "closed" }));
  const rows = await world.json<Schemas["PrivacyRequest"][]>(
    ines,
    "GET",
    `/privacy-requests?filter=${filter}`,
  );
  const recent = rows.filter(({ recordedAt, hasCertificate }) => hasCertificate && recordedAt > "2026-08-24");
  expect(recent.length).toBeGreaterThan(0);
  for (const { id, fulfilledAt, identity } of recent) {
    const path = `/privacy-requests/${id}/certificate`;
    const { events, ...certificate } = await world.json<Schemas["DeletionCertificate"]>(ines, "GET", path);
    const acts = events.map(({ action }) => action.replace("privacy_request.", ""));
    const erased = acts.filter((action) => action === "erase").length;
    expect(erased).toBeGreaterThan(1);
    expect(acts.filter((action) => action !== "erase")).toEqual([
      "create",
      ...(identity.askedAt === undefined ? [] : ["ask_identity", "verify_identity"]),
      "submit_for_approval",
      "approve",
      "execute",
      "fulfil",
      "close",
      "certify",
    ]);
    expect(certificate.fulfilledAt).toBe(fulfilledAt);
    expect(events.find(({ action }) => action.endsWith("fulfil"))?.recordedAt).toBe(fulfilledAt);
  }
});
