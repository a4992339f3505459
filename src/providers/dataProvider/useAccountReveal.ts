import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { components } from "../../../openapi/platform.gen";
import { localProblem } from "./problem";
import { useSteward } from "./useSteward";

type Revealed = components["schemas"]["Revealed"];

/**
 * Asks the platform for personal data of an account. Not a mutation of React Query: its cache would keep the answer.
 * A second try of the same question after a cut connection is the same reveal, not a second one.
 */
export const useAccountReveal = (accountId: string) => {
  const steward = useSteward();
  const queryClient = useQueryClient();
  const intent = useRef<{ question: string; key: string }>(undefined);
  return async (fields: readonly string[], reason: string): Promise<Revealed> => {
    const data = { fields, reason };
    const question = JSON.stringify(data);
    if (intent.current?.question !== question) intent.current = { question, key: crypto.randomUUID() };
    const idempotencyKey = intent.current.key;
    const result = await steward.act("accounts", accountId, "reveal", { data, idempotencyKey });
    intent.current = undefined;
    if (result.kind !== "done") throw localProblem("wrong_shape", { detail: "A reveal needs no approval." });
    // The platform wrote an event about it; a trail that is open shall show it.
    void queryClient.invalidateQueries({ queryKey: ["audit-events"] });
    return result.data as Revealed;
  };
};
