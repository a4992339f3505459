import { CapDialog } from "../../../components/cap/CapDialog";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { Account } from "../account";
import { capInputOf } from "./capInput";
import { capPath, useRefreshAccount } from "./useRefreshAccount";

export const ChangeCap = ({ row: account, onClose }: { row: Account; onClose: () => void }) => {
  const steward = useSteward();
  const refresh = useRefreshAccount();
  const { currency, reportingTimeZone } = usePlatform();
  return (
    <CapDialog
      resource="accounts"
      row={account}
      source="cap"
      present={account.cap}
      currency={currency}
      timeZone={reportingTimeZone}
      save={async (values) => {
        const { cap, reason, version } = capInputOf(values);
        await steward.put(capPath(account), { cap, reason }, version ?? account.version);
        await refresh();
      }}
      onClose={onClose}
    />
  );
};
