import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { components } from "../../../openapi/platform.gen";
import { useSteward } from "../../providers/dataProvider/useSteward";

type Changes = components["schemas"]["PrivacyRequestChanges"];

const askAgainMs = 5000;
/** What was read longer than this before the first answer may be older than the answer. */
const closeMs = 500;

/**
 * What colleagues and the platform do is seen within seconds: a cheap question tells which requests have changed, and only
 * then is anything read again. Without an id, any of them.
 */
export const useRequestChanges = (id?: string): void => {
  const steward = useSteward();
  const queryClient = useQueryClient();
  const cursor = useRef<string>(undefined);
  const begunAt = useRef(0);
  useEffect(() => {
    begunAt.current = performance.now();
  }, []);
  const { data } = useQuery({
    // Not below the requests themselves: reading them again must not ask this again.
    queryKey: ["privacy-request-changes", id],
    queryFn: ({ signal }) =>
      steward.read<Changes>("/privacy-requests/changes", { since: cursor.current }, signal),
    refetchInterval: askAgainMs,
    staleTime: 0,
    gcTime: 0,
  });
  useEffect(() => {
    if (!data || data.cursor === cursor.current) return;
    const isFirst = cursor.current === undefined;
    cursor.current = data.cursor;
    const concerns = !data.complete || data.changed.some((each) => id === undefined || each.id === id);
    const isLateStart = isFirst && performance.now() - begunAt.current > closeMs;
    if (isFirst ? !isLateStart : !concerns) return;
    for (const name of ["privacy-requests", "recipient-tasks", "letters"])
      void queryClient.invalidateQueries({ queryKey: [name] });
  }, [data, id, queryClient]);
};
