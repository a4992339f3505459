import { useQuery } from "@tanstack/react-query";
import type { components } from "../../../openapi/platform.gen";
import { useSteward } from "../../providers/dataProvider/useSteward";

type Assignees = components["schemas"]["Assignees"];

const freshMs = 60_000;

/** Who may be given privacy requests, and how much each of them has open. */
export const useAssignees = () => {
  const steward = useSteward();
  return useQuery({
    queryKey: ["privacy-requests", "assignees"],
    queryFn: async ({ signal }) =>
      (await steward.read<Assignees>("/assignees", { resource: "privacy-requests" }, signal)).items,
    staleTime: freshMs,
  });
};
