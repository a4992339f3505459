import { useCallback } from "react";
import { localDateOf } from "../../domain/deadlines";
import { gapsOf, type Gap, type Registered } from "../../domain/processors/gaps";
import { useServerNow } from "../../providers/authProvider/useServerNow";
import { usePlatform } from "../../providers/platform/PlatformContext";

const TICK_MS = 60_000;

/** Today in the platform's zone, by the server's clock. */
export const useToday = (): string => {
  const { reportingTimeZone } = usePlatform();
  return localDateOf(new Date(useServerNow(TICK_MS)).toISOString(), reportingTimeZone);
};

/** What is missing of a processor, by the rules that the platform's own filter finds it by. */
export const useGaps = (): ((processor: Registered) => Gap[]) => {
  const platform = usePlatform();
  const today = useToday();
  return useCallback((processor) => gapsOf(processor, platform, today), [platform, today]);
};
