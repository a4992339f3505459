import { formatTime, parseTime } from "../clock";
import type { Platform } from "../platform";
import { samePerson, stateConflict } from "../problem";
import { activity } from "../streams/activityArea";
import type { Transaction } from "../transaction";
import { auditPeriod } from "./periodEvents";
import type { PeriodRow } from "./periodRow";
import type { Reconciliation } from "./periods";
import { sealFigures } from "./sealedEntries";

/** Why a period cannot be signed yet, however willing the people are. */
function requireReady({ openItems }: Reconciliation, row: PeriodRow, at: number): void {
  if (row.status === "closed")
    throw stateConflict("It is closed already.", "closed", ["open", "signed_once"]);
  const refuse = (detail: string) => stateConflict(detail, row.status, ["open", "signed_once"]);
  if ((parseTime(row.to) ?? 0) > at) throw refuse("The period is not over yet.");
  if (row.reportedAt === undefined) throw refuse("The processor's file has not been compared.");
  const open = openItems(row.id);
  if (open > 0) throw refuse(`${open} differences are not settled.`);
}

/** The first signature, or the second by somebody else: that one closes the period and seals what it holds. */
export function signOff(
  platform: Platform,
  area: Reconciliation,
  tx: Transaction,
  id: string,
  reason?: string,
): PeriodRow {
  const before = tx.get(area.rows, id);
  requireReady(area, before, tx.at);
  const { actor } = tx.caller;
  if (before.signOffs.some(({ by }) => by.id === actor.id)) throw samePerson();
  const signature = { by: { id: actor.id, name: actor.name }, at: formatTime(tx.at) };
  const signOffs = [...before.signOffs, signature];
  if (signOffs.length === 1) {
    const after = tx.update(area.rows, id, (row): PeriodRow => ({ ...row, status: "signed_once", signOffs }));
    auditPeriod(tx, "sign_off", before, after, { reason });
    return after;
  }
  const lastSeq = platform.use(activity).ledger.table.length;
  const sealed = { lastSeq, at: formatTime(tx.at) };
  const after = tx.update(area.rows, id, (row): PeriodRow => ({
    ...row,
    status: "closed",
    signOffs,
    sealed,
  }));
  const figures = sealFigures(platform, after, lastSeq);
  tx.enlist(() => () => area.close(after, figures));
  const { entries, sha256 } = figures;
  auditPeriod(tx, "sign_off", before, after, {
    reason,
    metadata: { entries, sha256, lastSeq: String(lastSeq) },
  });
  return after;
}

/** Takes the first signature back: somebody has found something after all. */
export function returnPeriod(area: Reconciliation, tx: Transaction, id: string, reason: string): PeriodRow {
  const before = tx.get(area.rows, id);
  if (before.status !== "signed_once") {
    const detail = before.status === "closed" ? "A closed period stays closed." : "Nobody has signed it.";
    throw stateConflict(detail, before.status, ["signed_once"]);
  }
  const after = tx.update(area.rows, id, (row): PeriodRow => ({ ...row, status: "open", signOffs: [] }));
  auditPeriod(tx, "return", before, after, { reason });
  return after;
}
