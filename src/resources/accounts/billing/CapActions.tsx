import { CapButtons } from "../../../components/cap/CapButtons";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { isPurged, type Account } from "../account";

const dialogs = {
  change: lazyNamed(() => import("./ChangeCap").then((module) => module.ChangeCap)),
  remove: lazyNamed(() => import("./RemoveCap").then((module) => module.RemoveCap)),
  history: lazyNamed(() => import("./CapHistory").then((module) => module.CapHistory)),
};

export const CapActions = ({ account }: { account: Account }) => {
  const canChange = useHasScope("caps:write") && !isPurged(account);
  return (
    <CapButtons row={account} hasCap={account.cap !== undefined} dialogs={dialogs} canChange={canChange} />
  );
};
