import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { usePlatformZone } from "../../../components/zone/PlatformZone";
import type { ProofFailure } from "../../../domain/audit-proof/states";
import { useSession } from "../../../providers/authProvider/SessionContext";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { useLogProver } from "../../../providers/logProof/LogProofContext";
import type { AuditQuery } from "../query/useAuditQuery";
import { proveCompleteness, type CompletenessResult, type Progress } from "./proveCompleteness";

export type Completeness =
  | { is: "idle" }
  | { is: "running"; progress: Progress | undefined }
  | { is: "done"; result: CompletenessResult }
  /** The log itself did not verify. */
  | { is: "unproven"; failure: ProofFailure }
  | { is: "failed"; error: unknown };

const outcomeOf = (found: CompletenessResult | ProofFailure): Completeness =>
  "check" in found ? { is: "unproven", failure: found } : { is: "done", result: found };

/** Last results by query, in the person's own cache: each is true of the head it names, however old. */
const useKeptResult = (text: string) => {
  const cache = useQueryClient();
  const key = ["audit-completeness", text];
  return {
    read: () => cache.getQueryData<CompletenessResult>(key),
    keep: (result: CompletenessResult) => {
      cache.setQueryDefaults(key, { gcTime: Infinity });
      cache.setQueryData(key, result);
    },
  };
};

/** One check at a time; it ends with the component that shows it. */
export const useCompleteness = ({ text, query }: Pick<AuditQuery, "text" | "query">) => {
  const prover = useLogProver();
  const steward = useSteward();
  const session = useSession();
  const timeZone = usePlatformZone();
  const kept = useKeptResult(text);
  const running = useRef<AbortController>(undefined);
  const [state, setState] = useState<Completeness>(() => {
    const result = kept.read();
    return result ? { is: "done", result } : { is: "idle" };
  });
  useEffect(() => () => running.current?.abort(), []);

  const run = async (signal: AbortSignal) => {
    const question = { text, query, timeZone, now: Date.now() + session.clockSkewMs() };
    const progress = (each: Progress) => setState({ is: "running", progress: each });
    try {
      const found = await proveCompleteness(question, { prover, steward, signal, progress });
      if (signal.aborted) return;
      if (!("check" in found)) kept.keep(found);
      setState(outcomeOf(found));
    } catch (error) {
      setState(signal.aborted ? { is: "idle" } : { is: "failed", error });
    }
  };
  const stop = () => running.current?.abort();
  const start = () => {
    stop();
    running.current = new AbortController();
    setState({ is: "running", progress: undefined });
    void run(running.current.signal);
  };
  return { state, start, stop };
};
