import { useQuery } from "@tanstack/react-query";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import type { ErasurePlan, PrivacyRequest } from "../privacyRequest";

/** The plan as it is now; it is built anew with each change of the request and of what the account holds. */
export const usePlan = ({ id, version, accountId }: PrivacyRequest) => {
  const steward = useSteward();
  return useQuery({
    queryKey: ["privacy-requests", "plan", id, version],
    queryFn: ({ signal }) =>
      steward.read<ErasurePlan>(`/privacy-requests/${encodeURIComponent(id)}/plan`, {}, signal),
    enabled: accountId !== undefined,
    placeholderData: (before) => before,
  });
};
