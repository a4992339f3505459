import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { dataMap } from "../../src/domain/policy/dataMap";
import { voicebox } from "../profiles/example/voicebox";
import { profiles } from "../profiles/profiles";
import { createTestPlatform } from "./testPlatform";
import { hour, ines, jonas, postRequest, readRequest, submittedErasure } from "./testRequests";

type Schemas = components["schemas"];

// Each answer is held against the contract by the test platform itself.
describe("a sixth platform, from its profile alone", () => {
  const world = () => createTestPlatform({ profile: voicebox });

  it("is none of the five", () => {
    expect(Object.keys(profiles)).not.toContain(voicebox.id);
  });

  it("says what its profile says", async () => {
    const platform = await world().json<Schemas["Platform"]>(ines, "GET", "/platform");
    expect(platform).toMatchObject({
      name: "Voicebox",
      coolingOffHours: 48,
      noticeDays: 30,
      rights: ["access", "rectification", "erasure", "consent_withdrawal"],
      models: [{ id: "narrator-2" }, { id: "whisperer-1" }],
      endpoints: ["/v1/speech"],
    });
  });

  it("serves every area", async () => {
    const asked = world();
    for (const area of [
      "accounts",
      "access-keys",
      "privacy-requests",
      "orders",
      "processors",
      "policy-versions",
      "retention",
      "ledger-entries",
      "request-logs",
      "home",
    ])
      expect((await asked.ask("mock-admin", "GET", `/${area}`)).status, area).toBe(200);
  });

  it("has no gap in its register, and one safeguarded transfer", async () => {
    const asked = world();
    const register = await asked.json<Schemas["Processor"][]>(ines, "GET", "/processors");
    expect(register.flatMap(({ gaps }) => gaps)).toEqual([]);
    const platform = await asked.json<Schemas["Platform"]>(ines, "GET", "/platform");
    const { transfers, home } = dataMap(platform, register);
    expect(home).toEqual({ area: "EEA", isAssumed: false });
    expect(transfers.map((each) => [each.processor.name, each.isSafeguarded])).toEqual([["Stripe", true]]);
  });

  it("erases an account by its own plan, after its own 48 hours", async () => {
    const asked = world();
    const { id, plan } = await submittedErasure(asked);
    expect(plan.steps.map(({ categoryId, action }) => [categoryId, action])).toEqual([
      ["account", "delete"],
      ["recordings", "delete"],
      ["request_logs", "delete"],
      ["access_keys", "delete"],
      ["ledger", "pseudonymise"],
      ["audit_log", "keep"],
    ]);
    expect(plan.steps.find(({ categoryId }) => categoryId === "recordings")?.processors).toEqual([
      "prc_harbour_media",
    ]);
    expect((await postRequest(asked, `${id}/approve`, { planHash: plan.hash }, jonas)).status).toBe(200);
    expect((await readRequest(asked, id)).state).toBe("scheduled");
    asked.clock.advance(48 * hour - 1);
    expect((await readRequest(asked, id)).state).toBe("scheduled");
    asked.clock.advance(1);
    expect((await readRequest(asked, id)).state).toBe("executing");
  });
});
