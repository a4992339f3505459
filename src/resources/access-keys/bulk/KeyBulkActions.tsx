import { useState } from "react";
import { BulkActionButtons } from "../../../components/bulk/BulkActionButtons";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { keyActions, type KeyAction } from "../../../domain/access-keys/status";
import { useMe } from "../../../providers/authProvider/SessionContext";
import { keyActionTable } from "../action/keyActionTable";

const BulkKeyDialog = lazyNamed(() => import("./BulkKeyDialog").then((module) => module.BulkKeyDialog));

const bulkActions = keyActions.filter((action) => keyActionTable[action].isBulk);

/** What can be done with the selected keys. Which of them allow it, the platform says row by row. */
export const KeyBulkActions = () => {
  const { scopes } = useMe();
  const [open, setOpen] = useState<KeyAction>();
  return (
    <>
      <BulkActionButtons
        actions={bulkActions}
        table={keyActionTable}
        scopes={scopes}
        texts="access_keys"
        preload={BulkKeyDialog.preload}
        onOpen={setOpen}
      />
      {open && <BulkKeyDialog action={open} onClose={() => setOpen(undefined)} />}
    </>
  );
};
