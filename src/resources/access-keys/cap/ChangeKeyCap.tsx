import { CapDialog } from "../../../components/cap/CapDialog";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { AccessKey } from "../accessKey";
import { useUpdateKey } from "./useUpdateKey";

export const ChangeKeyCap = ({ row: record, onClose }: { row: AccessKey; onClose: () => void }) => {
  const updateKey = useUpdateKey();
  const { currency, reportingTimeZone } = usePlatform();
  return (
    <CapDialog
      resource="access-keys"
      row={record}
      source="limits.spend"
      present={record.limits.spend}
      currency={currency}
      timeZone={reportingTimeZone}
      save={(values) => updateKey(record, values)}
      onClose={onClose}
    />
  );
};
