import { useLocation, useTranslate } from "react-admin";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { CapButtons } from "../../../components/cap/CapButtons";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { capPagePath } from "../caps/capPagePath";
import { isPurged, type Account } from "../account";

const dialogs = {
  change: lazyNamed(() => import("./ChangeCap").then((module) => module.ChangeCap)),
  remove: lazyNamed(() => import("./RemoveCap").then((module) => module.RemoveCap)),
  history: lazyNamed(() => import("./CapHistory").then((module) => module.CapHistory)),
};

export const CapActions = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const canChange = useHasScope("caps:write") && !isPurged(account);
  const { pathname } = useLocation();
  const canReplay = useHasScope("ledger:read") && pathname !== capPagePath(account);
  return (
    <>
      {canReplay && (
        <ButtonLink size="small" variant="quiet" to={capPagePath(account)}>
          {translate("accounts.caps.simulate")}
        </ButtonLink>
      )}
      <CapButtons row={account} hasCap={account.cap !== undefined} dialogs={dialogs} canChange={canChange} />
    </>
  );
};
