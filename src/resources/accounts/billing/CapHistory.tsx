import { useQuery } from "@tanstack/react-query";
import type { components } from "../../../../openapi/platform.gen";
import { CapHistoryDialog } from "../../../components/cap/CapHistoryDialog";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import type { Account } from "../account";

type History = components["schemas"]["CapHistory"];

export const CapHistory = ({ row: account, onClose }: { row: Account; onClose: () => void }) => {
  const steward = useSteward();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["accounts", "cap-history", account.id, account.version],
    queryFn: ({ signal }) =>
      steward.read<History>(`/accounts/${encodeURIComponent(account.id)}/cap/history`, {}, signal),
  });
  return (
    <CapHistoryDialog
      changes={data?.items}
      error={error}
      isFetching={isFetching}
      onRetry={() => void refetch()}
      onClose={onClose}
    />
  );
};
