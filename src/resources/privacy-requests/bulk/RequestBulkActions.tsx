import { useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { requestActions, type RequestAction } from "../../../domain/privacy-requests/stateMachine";
import { useMe } from "../../../providers/authProvider/SessionContext";
import type { BulkAction } from "./bulkAction";
import { requestActionTable } from "../action/requestActionTable";

const BulkRequestDialog = lazyNamed(() =>
  import("./BulkRequestDialog").then((module) => module.BulkRequestDialog),
);

const isBulk = (action: RequestAction): action is BulkAction => requestActionTable[action].isBulk === true;

const bulkActions = requestActions.filter(isBulk);

/** What can be done with the selected requests. Which of them allow it, the platform says row by row. */
export const RequestBulkActions = () => {
  const translate = useTranslate();
  const { scopes } = useMe();
  const [open, setOpen] = useState<BulkAction>();
  return (
    <>
      {bulkActions.map((action) => {
        const { scope, icon, isFinal } = requestActionTable[action];
        const isAllowed = scopes.includes(scope);
        return (
          <Button
            key={action}
            size="small"
            icon={icon}
            disabled={!isAllowed}
            title={isAllowed ? undefined : translate("privacy_requests.why.scope", { scope })}
            className={isFinal ? "text-critical!" : undefined}
            onPointerEnter={BulkRequestDialog.preload}
            onFocus={BulkRequestDialog.preload}
            onClick={() => setOpen(action)}
          >
            {translate(`privacy_requests.action.${action}`)}
          </Button>
        );
      })}
      {open && <BulkRequestDialog action={open} onClose={() => setOpen(undefined)} />}
    </>
  );
};
