import { useGetList } from "react-admin";
import type { components } from "../../../openapi/platform.gen";

export type Job = components["schemas"]["Job"];

const SHOWN = 20;
const POLL_MS = 1_500;

const isActive = ({ state }: Job) => state === "queued" || state === "running";

/** The person's latest jobs. Asked again only while something runs, so that an idle console is silent. */
export const useJobs = () => {
  const { data, error, isPending, refetch } = useGetList<Job>(
    "jobs",
    { pagination: { page: 1, perPage: SHOWN }, sort: { field: "createdAt", order: "DESC" } },
    {
      refetchInterval: (query) => (query.state.data?.data.some(isActive) ? POLL_MS : false),
    },
  );
  const jobs = data ?? [];
  return { jobs, active: jobs.filter(isActive), error, isPending, refetch };
};
