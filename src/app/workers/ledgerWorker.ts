import type { Session } from "../../providers/authProvider/session";
import type { Config } from "../../providers/config";
import type { StartLedgerTask } from "../../providers/ledgerWork/ledgerWork";
import type { LedgerReply } from "../../domain/ledger-work/messages";
import type { LedgerStart } from "../../workers/ledger/ledger.worker";
// oxlint-disable-next-line import/default -- Vite makes it: the address of the bundled worker
import scriptUrl from "../../workers/ledger/ledger.worker?worker&url";
import { trustedScript } from "./trustedScript";
import { workerAccess } from "./workerAccess";

let trusted: string | undefined;

/** Does each task in a worker of its own: to stop it is to end the worker, in the middle of whatever it does. */
export const ledgerTasksOf =
  (config: Config, session: Session): StartLedgerTask =>
  (task, hear) => {
    trusted ??= trustedScript("steward-ledger-worker", scriptUrl);
    const worker = new Worker(trusted, { type: "module", name: "ledger" });
    worker.addEventListener("message", ({ data }: MessageEvent<LedgerReply>) => hear(data));
    worker.addEventListener("error", ({ message }) =>
      hear({ tell: "failed", status: undefined, message: message || "The worker could not be started." }),
    );
    worker.postMessage({ task, access: workerAccess(config, session) } satisfies LedgerStart);
    return () => worker.terminate();
  };
