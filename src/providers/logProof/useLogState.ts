import { useEffect, useSyncExternalStore } from "react";
import { useLogProver } from "./LogProofContext";
import type { LogStatus } from "./rowProof";

/** What is known of the log as a whole, for its banner. */
export const useLogState = (): LogStatus & { recheck: () => void } => {
  const prover = useLogProver();
  const { status } = useSyncExternalStore(prover.subscribe, prover.readings);
  useEffect(() => prover.check([]), [prover]);
  return { ...status, recheck: prover.recheck };
};
