import { useTranslate } from "react-admin";
import { CapButtons } from "../../../components/cap/CapButtons";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { useMe } from "../../../providers/authProvider/SessionContext";
import type { AccessKey } from "../accessKey";
import { availabilityOf } from "../action/availability";
import { reasonWhyNot } from "../action/reasonWhyNot";

const dialogs = {
  change: lazyNamed(() => import("./ChangeKeyCap").then((module) => module.ChangeKeyCap)),
  remove: lazyNamed(() => import("./RemoveKeyCap").then((module) => module.RemoveKeyCap)),
  history: lazyNamed(() => import("./KeyCapHistory").then((module) => module.KeyCapHistory)),
};

/** The cap is a part of the key: who may edit the key may change it, while the key can be edited. */
export const KeyCapActions = ({ record }: { record: AccessKey }) => {
  const translate = useTranslate();
  const { scopes } = useMe();
  const scope = "audit:read";
  return (
    <CapButtons
      row={record}
      hasCap={record.limits.spend !== undefined}
      dialogs={dialogs}
      whyNoChange={reasonWhyNot(availabilityOf("edit", record, scopes), translate)}
      whyNoHistory={scopes.includes(scope) ? undefined : translate("access_keys.why.scope", { scope })}
    />
  );
};
