import { isDestructive } from "../../../src/domain/privacy-requests/stateMachine";
import { schedule } from "../schedule";
import type { PrivacyRequests } from "./requestArea";
import { requestEvent } from "./requestEvents";
import type { RequestRow } from "./requestRow";

const minuteMs = 60_000;

/** A minute later the newest signed head is over all events of the request, so each can be proven. */
export function certifyLater(area: PrivacyRequests, { id, type, fulfilledAt }: RequestRow): void {
  if (!isDestructive(type) || fulfilledAt === undefined) return;
  const { platform } = area;
  const at = (Math.floor(platform.clock.now() / minuteMs) + 1) * minuteMs;
  platform.use(schedule).at(at, () => {
    const row = area.rows.get(id);
    if (row?.state !== "closed" || row.hasCertificate) return;
    platform.transact(area.system(id), (tx) => {
      const before = tx.get(area.rows, id);
      const after = tx.update(area.rows, id, (each) => ({ ...each, hasCertificate: true }));
      tx.audit(requestEvent("certify", before, after));
    });
  });
}
