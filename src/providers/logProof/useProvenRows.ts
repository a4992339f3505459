import { useEffect, useMemo, useSyncExternalStore } from "react";
import { useLogProver } from "./LogProofContext";
import type { AuditEventItem } from "./logProver";
import type { RowProof } from "./rowProof";

/** By index: what is proven of each row, and what of it may be shown. Rows are checked in a worker. */
export const useProvenRows = (items: readonly AuditEventItem[]): ReadonlyMap<string, RowProof> => {
  const prover = useLogProver();
  const { proofOf } = useSyncExternalStore(prover.subscribe, prover.readings);
  useEffect(() => prover.check(items), [items, prover]);
  return useMemo(() => new Map(items.map((item) => [item.index, proofOf(item)])), [items, proofOf]);
};
