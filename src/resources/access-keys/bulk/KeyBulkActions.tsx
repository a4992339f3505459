import { useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { keyActions, type KeyAction } from "../../../domain/access-keys/status";
import { useMe } from "../../../providers/authProvider/SessionContext";
import { keyActionTable } from "../action/keyActionTable";

const BulkKeyDialog = lazyNamed(() => import("./BulkKeyDialog").then((module) => module.BulkKeyDialog));

const bulkActions = keyActions.filter((action) => keyActionTable[action].isBulk);

/** What can be done with the selected keys. Which of them allow it, the platform says row by row. */
export const KeyBulkActions = () => {
  const translate = useTranslate();
  const { scopes } = useMe();
  const [open, setOpen] = useState<KeyAction>();
  return (
    <>
      {bulkActions.map((action) => {
        const { scope, icon, isFinal } = keyActionTable[action];
        const isAllowed = scopes.includes(scope);
        return (
          <Button
            key={action}
            size="small"
            icon={icon}
            disabled={!isAllowed}
            title={isAllowed ? undefined : translate("access_keys.why.scope", { scope })}
            className={isFinal ? "text-critical!" : undefined}
            onPointerEnter={BulkKeyDialog.preload}
            onFocus={BulkKeyDialog.preload}
            onClick={() => setOpen(action)}
          >
            {translate(`access_keys.action.${action}`)}
          </Button>
        );
      })}
      {open && <BulkKeyDialog action={open} onClose={() => setOpen(undefined)} />}
    </>
  );
};
