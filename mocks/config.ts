import { API_BASE } from "./apiBase";
import type { Platform } from "./platform/platform";
import { mockPersons } from "./platform/staff/persons";
import { developmentVerifierKeys } from "./platform/transparency/developmentKeys";
import { auditTrail } from "./platform/transparency/transparencyArea";

/** Runtime configuration of the console on the mock platform: what a deployment keeps in its config.json. */
export function mockConfig(platform: Platform, urls: "path" | "hash" = "path") {
  const { origin } = platform.profile.policy.auditLog;
  return {
    apiBaseUrl: API_BASE,
    environment: { label: "Demo", tone: "demo" },
    auth: {
      kind: "session",
      choices: mockPersons.map(({ id, name, description }) => ({ id, label: name, description })),
    },
    urls,
    auditLog: {
      origin,
      verifierKeys: developmentVerifierKeys(origin, platform.use(auditTrail).keys.generations),
    },
  };
}
