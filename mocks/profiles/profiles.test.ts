import { describe, expect, it } from "vitest";
import { composeSecret } from "../../src/domain/access-keys/secret";
import { parse } from "../../src/domain/money";
import { platformOf } from "./platformOf";
import { profiles } from "./profiles";

/** PLATFORMS.md: 7.1 of gateway, 6.1–6.4 and 8.1 of studio, 7.1 and 9.1 of imagegen, 6.1 and 8.1 of apimodels. */
const promisedRights = {
  instagen: ["access", "portability", "erasure"],
  gateway: ["access", "rectification", "erasure", "portability", "marketing_opt_out", "minor"],
  studio: ["access", "rectification", "erasure", "objection", "restriction", "minor"],
  imagegen: [
    "access",
    "rectification",
    "erasure",
    "portability",
    "marketing_opt_out",
    "consent_withdrawal",
    "minor",
  ],
  apimodels: ["access", "rectification", "erasure", "objection", "restriction", "minor"],
};

describe.each(Object.entries(profiles))("the profile %s", (name, profile) => {
  const { policy, processors, models, upstreams, contentKinds } = profile;
  const categoryIds = policy.categories.map((category) => category.id);
  const processorIds = processors.map((processor) => processor.id);

  it("is listed under its own id and offers exactly the promised rights", () => {
    expect(profile.id).toBe(name);
    expect(policy.rights).toEqual(promisedRights[profile.id as keyof typeof promisedRights]);
  });

  it("names no processor and no category that it does not describe", () => {
    expect(new Set(processorIds).size).toBe(processorIds.length);
    expect(new Set(categoryIds).size).toBe(categoryIds.length);
    expect(processorIds).toEqual(
      expect.arrayContaining(policy.categories.flatMap((category) => category.processors)),
    );
    expect(categoryIds).toEqual(expect.arrayContaining(processors.flatMap((each) => each.categories)));
    expect(categoryIds).toEqual(expect.arrayContaining(contentKinds.map((kind) => kind.categoryId)));
  });

  it("says of each category that a processor holds that the processor holds it", () => {
    for (const category of policy.categories) {
      for (const id of category.processors) {
        expect(processors.find((each) => each.id === id)?.categories, `${category.id} at ${id}`).toContain(
          category.id,
        );
      }
    }
  });

  it("stores content exactly where it says so", () => {
    expect(contentKinds.length > 0).toBe(policy.capabilities.content);
    const notStored = policy.categories.filter((category) => category.retention.rule === "not_stored");
    expect(notStored.every((category) => category.kind === "content" && !category.personal)).toBe(true);
    // Who stores no content says so; who stores some may still name what it never stores.
    expect(notStored.length > 0 || policy.capabilities.content).toBe(true);
  });

  it("sells only models of its upstreams, at prices that money can hold, in order of time", () => {
    const upstreamIds = upstreams.map((upstream) => upstream.id);
    for (const { id, provider, prices } of models) {
      expect(upstreamIds).toContain(provider);
      const dates = prices.map((price) => price.effectiveFrom);
      expect(dates, id).toEqual([...dates].sort());
      for (const price of prices) {
        for (const unitPrice of [price.input, price.cached, price.output]) {
          expect(parse(unitPrice)).toBeGreaterThanOrEqual(0n);
        }
        expect(parse(price.cached)).toBeLessThanOrEqual(parse(price.input));
      }
    }
    expect(policy.approvalThreshold.currency).toBe(policy.currency);
    expect(policy.currency === "CREDIT").toBe(policy.unit === "credit");
  });

  it("describes its secrets so that a made one fits", () => {
    const { accessKeyFormat } = platformOf(profile);
    const secret = composeSecret(profile.keys.typePrefix, "a1B2c3D4e5F6".repeat(3));
    expect(secret).toMatch(new RegExp(accessKeyFormat.pattern));
    expect(secret.slice(0, accessKeyFormat.prefixLength)).toBe(`${profile.keys.typePrefix}_a1B2c3`);
  });

  it("has one default regime", () => {
    expect(policy.regimes.filter((regime) => regime.default)).toHaveLength(1);
  });
});

describe("what single policies promise", () => {
  it.each(["instagen", "gateway", "studio", "imagegen", "apimodels"] as const)(
    "%s has a policy in the making",
    (name) => {
      const drafts = profiles[name].policyVersions.filter(({ effective }) => effective === undefined);
      expect(drafts).not.toHaveLength(0);
    },
  );

  it("imagegen names six third-party services", () => expect(profiles.imagegen.processors).toHaveLength(6));

  it("studio counts down 72 hours, purges within 30 days and gives 14 days of notice", () => {
    expect(profiles.studio.policy).toMatchObject({ coolingOffHours: 72, purgeDays: 30, noticeDays: 14 });
  });

  it("gateway keeps request logs and audit logs 90 days and wallet transactions indefinitely", () => {
    const rules = Object.fromEntries(
      profiles.gateway.policy.categories.map((each) => [each.id, each.retention]),
    );
    expect(rules).toMatchObject({
      request_logs: { rule: "days", amount: 90 },
      audit_log: { rule: "days", amount: 90 },
      wallet_transactions: { rule: "indefinite" },
    });
    expect(profiles.gateway.policy.auditLog.retentionDays).toBe(90);
  });

  it("instagen takes e-mail with a fixed subject line", () => {
    expect(profiles.instagen.policy.intake).toEqual([
      { channel: "email", address: "privacy@submodel.example", subject: "InstaGen Privacy Inquiry" },
    ]);
  });
});
