import type { Session } from "../../providers/authProvider/session";
import type { Config } from "../../providers/config";
import type { ReconcileChannel } from "../../providers/reconciliation/reconciler";
import type { ReconcileReply } from "../../domain/reconciliation/messages";
import type { ReconcileMessage } from "../../workers/reconciliation/reconciliation.worker";
// oxlint-disable-next-line import/default -- Vite makes it: the address of the bundled worker
import scriptUrl from "../../workers/reconciliation/reconciliation.worker?worker&url";
import { trustedScript } from "./trustedScript";
import { workerAccess } from "./workerAccess";

let trusted: string | undefined;

/** A worker for one period's page: it holds what was compared, and ends with the page. */
export const openReconciliation =
  (config: Config, session: Session) =>
  (hear: (reply: ReconcileReply) => void): ReconcileChannel => {
    trusted ??= trustedScript("steward-reconciliation-worker", scriptUrl);
    const worker = new Worker(trusted, { type: "module", name: "reconciliation" });
    worker.addEventListener("message", ({ data }: MessageEvent<ReconcileReply>) => hear(data));
    worker.addEventListener("error", ({ message }) =>
      hear({ tell: "failed", id: 0, message: message || "The worker could not be started." }),
    );
    return {
      post: (request) => {
        worker.postMessage({ request, access: workerAccess(config, session) } satisfies ReconcileMessage);
      },
      close: () => worker.terminate(),
    };
  };
