import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { isRefusal } from "./isRefusal";
import { useSteward } from "./useSteward";

/**
 * Records something new once. The same body keeps its idempotency key until it is answered: a second try after a cut
 * connection gets the first result again. `shape` names the resource whose row the platform answers.
 */
export const usePost = <Answer extends object>(
  path: string,
  refreshes: readonly string[],
  shape?: string,
) => {
  const steward = useSteward();
  const queryClient = useQueryClient();
  const intent = useRef<{ key: string; body: string } | undefined>(undefined);
  return async (data: unknown): Promise<Answer> => {
    const body = JSON.stringify(data);
    if (intent.current?.body !== body) intent.current = { key: crypto.randomUUID(), body };
    try {
      const answer = await steward.post<Answer>(path, data, intent.current.key, shape);
      intent.current = undefined;
      for (const name of [...refreshes, "audit-events"])
        void queryClient.invalidateQueries({ queryKey: [name] });
      return answer;
    } catch (error) {
      if (isRefusal(error)) intent.current = undefined;
      throw error;
    }
  };
};
