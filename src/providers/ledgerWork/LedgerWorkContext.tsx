import { createContext, useContext } from "react";
import type { LedgerWork } from "./ledgerWork";

const LedgerWorkContext = createContext<LedgerWork | undefined>(undefined);

export const LedgerWorkProvider = LedgerWorkContext.Provider;

export const useLedgerWork = (): LedgerWork => {
  const work = useContext(LedgerWorkContext);
  if (!work) throw new Error("Work on the books needs the LedgerWorkProvider above it.");
  return work;
};
