import type { Caller } from "../caller";
import type { Collection } from "../collection";
import type { Platform } from "../platform";
import { PlatformProblem } from "../problem";
import { problemBody } from "../problemBody";
import type { Transaction } from "../transaction";
import type { ApprovalRow } from "./approval";
import { decide } from "./decide";
import { isVisible, requireDecider, requirePending } from "./mayDecide";

export type Execute = (tx: Transaction, approval: ApprovalRow) => void;

export interface Deciding {
  approve(id: string, caller: Caller, reason?: string): ApprovalRow;
  reject(id: string, caller: Caller, reason: string): ApprovalRow;
  /** The asker's own way out. */
  withdraw(id: string, caller: Caller, reason?: string): ApprovalRow;
}

export function createDeciding(
  platform: Platform,
  rows: Collection<ApprovalRow>,
  executors: ReadonlyMap<string, Execute>,
): Deciding {
  return {
    approve(id, caller, reason) {
      const row = rows.require(id, (each) => isVisible(each, caller));
      requireDecider(row, caller);
      const execute = executors.get(row.action);
      if (execute === undefined) throw new Error(`Nothing knows how to run ${row.action}`);
      try {
        return platform.transact(caller, (tx) => {
          const decided = decide(rows, tx, id, "approved", reason);
          execute(tx, decided);
          return decided;
        });
      } catch (error) {
        if (!(error instanceof PlatformProblem)) throw error;
        const problem = problemBody(error, caller.context.requestId);
        return platform.transact(caller, (tx) => decide(rows, tx, id, "failed", reason, { problem }));
      }
    },
    reject(id, caller, reason) {
      requireDecider(
        rows.require(id, (each) => isVisible(each, caller)),
        caller,
      );
      return platform.transact(caller, (tx) => decide(rows, tx, id, "rejected", reason));
    },
    withdraw(id, caller, reason) {
      const row = rows.require(id, (each) => isVisible(each, caller));
      requirePending(row);
      if (row.askedBy.id !== caller.actor.id) {
        throw new PlatformProblem(403, "not_the_asker", "Only the asker may withdraw", {
          detail: `It was asked for by ${row.askedBy.name}.`,
        });
      }
      return platform.transact(caller, (tx) => decide(rows, tx, id, "withdrawn", reason));
    },
  };
}
