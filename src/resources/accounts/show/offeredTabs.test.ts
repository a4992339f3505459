import { describe, expect, it } from "vitest";
import { offeredTabs } from "./offeredTabs";

const none = {
  content: false,
  wallet: false,
  credits: false,
  subscriptions: false,
  orders: false,
  spendCaps: false,
  queue: false,
  errorEvents: false,
  rehosting: false,
  devices: false,
  disclosures: false,
  trainingConsent: false,
  contentRemovalChoice: false,
  acceptanceByUse: false,
};
const ids = (...args: Parameters<typeof offeredTabs>) => offeredTabs(...args).map(({ id }) => id);
const billing = (capabilities: Partial<typeof none>) =>
  offeredTabs({ ...none, ...capabilities }, []).find(({ id }) => id === "billing")?.label;

describe("offeredTabs", () => {
  it("shows without rights only what comes with the account, and the trail that says why it is closed", () => {
    expect(ids(none, [])).toEqual(["profile", "consents", "billing", "communications", "audit"]);
  });

  it("opens each area by its right", () => {
    expect(ids(none, ["access_keys:read"])).toContain("keys");
    expect(ids(none, ["request_logs:read"])).toContain("usage");
    expect(ids(none, ["usage:read"])).toContain("usage");
    expect(ids(none, ["privacy_requests:read"])).toContain("requests");
  });

  it("offers devices only where the platform knows them", () => {
    expect(ids(none, [])).not.toContain("devices");
    expect(ids({ ...none, devices: true }, [])).toContain("devices");
  });

  it("names the money tab after what is sold", () => {
    expect(billing({})).toBe("accounts.tab.billing");
    expect(billing({ wallet: true })).toBe("accounts.tab.wallet");
    expect(billing({ credits: true, wallet: true })).toBe("accounts.tab.credits");
    expect(billing({ subscriptions: true })).toBe("accounts.tab.subscription");
  });
});
