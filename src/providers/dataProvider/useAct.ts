import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { ActResult } from "./writeMethods";
import { isRefusal } from "./isRefusal";
import { useSteward } from "./useSteward";

interface Act {
  resource: string;
  id: string;
  verb: string;
}

interface ActInput {
  data?: unknown;
  ifMatch?: string;
}

/**
 * Carries out a verb once. The idempotency key belongs to the intent: a second try after a cut connection sends the
 * same key and gets the first result again, a new try after success or refusal is a new intent.
 */
export const useAct = ({ resource, id, verb }: Act, { refreshes = [] as readonly string[] } = {}) => {
  const steward = useSteward();
  const queryClient = useQueryClient();
  const intent = useRef<string | undefined>(undefined);
  return useMutation<ActResult, Error, ActInput>({
    mutationFn: (input) => {
      intent.current ??= crypto.randomUUID();
      return steward.act(resource, id, verb, { ...input, idempotencyKey: intent.current });
    },
    onSuccess: async () => {
      intent.current = undefined;
      await Promise.all(
        [resource, "home", "jobs", ...refreshes].map((name) =>
          queryClient.invalidateQueries({ queryKey: [name] }),
        ),
      );
    },
    onError: (error) => {
      if (isRefusal(error)) intent.current = undefined;
    },
  });
};
