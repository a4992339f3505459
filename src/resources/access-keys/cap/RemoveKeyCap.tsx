import { RemoveCapDialog } from "../../../components/cap/RemoveCapDialog";
import type { AccessKey } from "../accessKey";
import { useUpdateKey } from "./useUpdateKey";

const capOf = ({ limits }: AccessKey) => limits.spend;

export const RemoveKeyCap = ({ row: record, onClose }: { row: AccessKey; onClose: () => void }) => {
  const updateKey = useUpdateKey();
  return (
    <RemoveCapDialog<AccessKey>
      row={record}
      capOf={capOf}
      remove={(seen, reason) => {
        const { spend: _removed, ...limits } = seen.limits;
        return updateKey(seen, { ...seen, limits, reason });
      }}
      onClose={onClose}
    />
  );
};
