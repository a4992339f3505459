import { ProofEngine, type EngineOptions } from "../domain/audit-proof/engine";
import type { ProofReply } from "../domain/audit-proof/messages";
import { serveProofs } from "../domain/proof-service/serveProofs";
import { createLogProver } from "../providers/logProof/createLogProver";
import type { LogProver } from "../providers/logProof/logProver";

/** The real prover without a worker, for tests: same engine, same messages. */
export const localProver = (options: EngineOptions, now: () => number): LogProver => {
  let hear: (reply: ProofReply) => void = () => undefined;
  const handle = serveProofs(new ProofEngine(options), (reply) => hear(reply));
  return createLogProver({ post: handle, listen: (listener) => (hear = listener) }, now);
};
