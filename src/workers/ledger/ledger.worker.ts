import { SourceError } from "../../domain/audit-proof/sources";
import { verifyExport } from "../../domain/export-check";
import { checkLedger } from "../../domain/ledger-invariants";
import type { LedgerReply, LedgerTask } from "../../domain/ledger-work/messages";
import { RefusedError, type Access } from "../readApi";
import { ledgerSources } from "./ledgerSources";
import { lookUpManifest } from "./lookUpManifest";

/** The one message that it gets. */
export interface LedgerStart {
  readonly access: Access;
  readonly task: LedgerTask;
}

const tell = (reply: LedgerReply) => self.postMessage(reply);
const progress = (done: number, total: number) => tell({ tell: "progress", done, total });

async function run({ access, task }: LedgerStart): Promise<void> {
  if (task.do === "check") {
    tell({ tell: "checked", findings: await checkLedger(task.range, ledgerSources(access), progress) });
    return;
  }
  tell({ tell: "verified", found: await verifyExport(task.file, lookUpManifest(access), progress) });
}

const failureOf = (error: unknown): LedgerReply => ({
  tell: "failed",
  status: error instanceof SourceError ? error.status : undefined,
  ...(error instanceof RefusedError && { problem: error.problem }),
  message: error instanceof Error ? error.message : String(error),
});

self.addEventListener("message", ({ data }: MessageEvent<LedgerStart>) => {
  run(data).catch((error: unknown) => tell(failureOf(error)));
});
