import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useGetOne } from "react-admin";
import type { components } from "../../../openapi/platform.gen";

type Job = components["schemas"]["Job"];

const askAgainMs = 1500;

export const isUnderWay = (job: Job | undefined): boolean =>
  job?.state === "queued" || job?.state === "running";

/** A job of the server while it is under way, and as it ended. What it works for is read again when it ends. */
export const useJob = (jobId: string | undefined, refreshes: string) => {
  const queryClient = useQueryClient();
  const query = useGetOne<Job>(
    "jobs",
    { id: jobId ?? "" },
    {
      enabled: jobId !== undefined,
      retry: false,
      refetchInterval: ({ state }) => (isUnderWay(state.data) ? askAgainMs : false),
    },
  );
  const state = query.data?.state;
  useEffect(() => {
    if (state === "succeeded" || state === "failed")
      void queryClient.invalidateQueries({ queryKey: [refreshes] });
  }, [state, queryClient, refreshes]);
  return query;
};
