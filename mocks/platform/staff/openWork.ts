import { systemCaller } from "../caller";
import type { Platform } from "../platform";
import { services } from "../services";

/** How many open privacy requests a person has on their desk. */
export function openRequestsOf(platform: Platform, personId: string): number {
  const requests = platform.use(services).collections.get("privacy-requests");
  const filter = { assigneeId: personId, open: true };
  return requests?.list({ range: [0, 0], filter }, systemCaller("open-work")).total ?? 0;
}

/** How many differences of reconciliations a person has to settle. */
export function openDifferencesOf(platform: Platform, personId: string): number {
  const items = platform.use(services).collections.get("reconciliation-items");
  const filter = { assigneeId: personId, status: "open" };
  return items?.list({ range: [0, 0], filter }, systemCaller("open-work")).total ?? 0;
}
