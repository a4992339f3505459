import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useGetOne } from "react-admin";
import type { Job, PrivacyRequest } from "../privacyRequest";

const askAgainMs = 1500;

const isUnderWay = (job: Job | undefined) => job?.state === "queued" || job?.state === "running";

/** The job of a request while it is under way, and as it ended. The request is read again when it ends. */
export const useWork = ({ jobId }: Pick<PrivacyRequest, "jobId">) => {
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
      void queryClient.invalidateQueries({ queryKey: ["privacy-requests"] });
  }, [state, queryClient]);
  return query;
};
