import { RemoveCapDialog } from "../../../components/cap/RemoveCapDialog";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import type { Account } from "../account";
import { capPath, useRefreshAccount } from "./useRefreshAccount";

const capOf = ({ cap }: Account) => cap;

export const RemoveCap = ({ row: account, onClose }: { row: Account; onClose: () => void }) => {
  const steward = useSteward();
  const refresh = useRefreshAccount();
  return (
    <RemoveCapDialog<Account>
      row={account}
      capOf={capOf}
      remove={async (seen, reason) => {
        await steward.remove(capPath(seen), { reason }, seen.version);
        await refresh();
      }}
      onClose={onClose}
    />
  );
};
