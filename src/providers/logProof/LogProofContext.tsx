import { createContext, useContext } from "react";
import type { LogProver } from "./logProver";

const LogProofContext = createContext<LogProver | undefined>(undefined);

export const LogProofProvider = LogProofContext.Provider;

export const useLogProver = (): LogProver => {
  const prover = useContext(LogProofContext);
  if (!prover) throw new Error("Proofs need the LogProofProvider above them.");
  return prover;
};
