import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useServerNow } from "../../providers/authProvider/useServerNow";
import type { Platform } from "../../providers/platform/PlatformContext";

const TICK_MS = 60_000;

/**
 * A version of the policy takes effect while the console is open: the platform is asked anew once its hour has come,
 * and when it answers by another version, everything that was drawn from the old one is asked for again.
 */
export const usePolicyFollowed = (platform: Platform | undefined, ask: () => unknown) => {
  const queryClient = useQueryClient();
  const now = useServerNow(TICK_MS);
  const effectiveAt = platform?.nextPolicyVersion?.effectiveAt;
  // Should the platform's clock be a moment behind, the next tick asks again.
  const dueAt = effectiveAt !== undefined && Date.parse(effectiveAt) <= now ? now : undefined;
  const latestAsk = useRef(ask);
  useEffect(() => {
    latestAsk.current = ask;
  });
  useEffect(() => {
    if (dueAt !== undefined) void latestAsk.current();
  }, [dueAt]);
  const inForce = platform?.policyVersion?.id;
  const drawnBy = useRef(inForce);
  useEffect(() => {
    if (drawnBy.current !== undefined && drawnBy.current !== inForce)
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "platform" });
    drawnBy.current = inForce;
  }, [inForce, queryClient]);
};
