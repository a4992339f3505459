import { useState } from "react";
import { BulkActionButtons } from "../../../components/bulk/BulkActionButtons";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { requestActions, type RequestAction } from "../../../domain/privacy-requests/stateMachine";
import { useMe } from "../../../providers/authProvider/SessionContext";
import { requestActionTable } from "../action/requestActionTable";
import type { BulkAction } from "./bulkAction";

const BulkRequestDialog = lazyNamed(() =>
  import("./BulkRequestDialog").then((module) => module.BulkRequestDialog),
);

const isBulk = (action: RequestAction): action is BulkAction => requestActionTable[action].isBulk === true;

const bulkActions = requestActions.filter(isBulk);

/** What can be done with the selected requests. Which of them allow it, the platform says row by row. */
export const RequestBulkActions = () => {
  const { scopes } = useMe();
  const [open, setOpen] = useState<BulkAction>();
  return (
    <>
      <BulkActionButtons
        actions={bulkActions}
        table={requestActionTable}
        scopes={scopes}
        texts="privacy_requests"
        preload={BulkRequestDialog.preload}
        onOpen={setOpen}
      />
      {open && <BulkRequestDialog action={open} onClose={() => setOpen(undefined)} />}
    </>
  );
};
