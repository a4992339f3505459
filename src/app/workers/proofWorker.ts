import type { ProofChannel } from "../../providers/logProof/createLogProver";
import type { Session } from "../../providers/authProvider/session";
import type { Config } from "../../providers/config";
import type { ProofReply } from "../../domain/audit-proof/messages";
import type { WorkerStart } from "../../workers/logProof/logProof.worker";
// oxlint-disable-next-line import/default -- Vite makes it: the address of the bundled worker
import scriptUrl from "../../workers/logProof/logProof.worker?worker&url";
import { trustedScript } from "./trustedScript";
import { workerAccess } from "./workerAccess";

const startWorker = (config: Config, session: Session): Worker => {
  const worker = new Worker(trustedScript("steward-proof-worker", scriptUrl), {
    type: "module",
    name: "audit log proofs",
  });
  const start: WorkerStart["start"] = { log: config.auditLog, access: workerAccess(config, session) };
  worker.postMessage({ start });
  return worker;
};

/** The worker that proves the audit log, started with the first thing that is asked of it. */
export const createProofWorker = (config: Config, session: Session): ProofChannel => {
  let worker: Worker | undefined;
  let hear: (reply: ProofReply) => void = () => undefined;
  const started = () => {
    if (worker) return worker;
    worker = startWorker(config, session);
    worker.addEventListener("message", ({ data }: MessageEvent<ProofReply>) => hear(data));
    worker.addEventListener("error", ({ message }) =>
      hear({ tell: "broken", id: 0, message: message || "The worker could not be started." }),
    );
    return worker;
  };
  return {
    listen: (listener) => {
      hear = listener;
    },
    post: (request) => {
      const { bearer } = session.credentials();
      started().postMessage({ request, ...(bearer !== undefined && { bearer }) });
    },
  };
};
