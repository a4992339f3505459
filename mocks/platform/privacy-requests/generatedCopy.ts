import { accounts } from "../accounts/accounts";
import { copySources } from "../copies/copySources";
import { makeCopy } from "../copies/copyWork";
import { subjectCopies } from "../copies/subjectCopies";
import type { PrivacyRequests } from "./requestArea";
import { isCopy } from "./isCopy";
import type { RequestRow } from "./requestRow";

/**
 * A generated request that was fulfilled has its copy when somebody opens it: to make all of them at the start would keep everybody
 * waiting for files that nobody asks for. Those of closed ones were deleted with their links.
 */
export function readyCopy(area: PrivacyRequests, row: RequestRow | undefined): void {
  if (row === undefined || !isCopy(row.type) || row.state !== "fulfilled" || row.copy !== undefined) return;
  const { platform } = area;
  const account = row.accountId === undefined ? undefined : platform.use(accounts).rows.get(row.accountId);
  if (account === undefined || row.fulfilledAt === undefined) return;
  const sources = copySources(platform, account, area.system(row.id));
  const copy = makeCopy(row.id, sources, Date.parse(row.fulfilledAt));
  platform.use(subjectCopies).keep(copy);
  const { madeAt, rows, assets, sizeBytes, sha256 } = copy.manifest;
  area.rows.put({ ...row, copy: { madeAt, rows, assets, sizeBytes, sha256 } });
}
