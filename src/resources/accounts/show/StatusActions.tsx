import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useAct } from "../../../providers/dataProvider/useAct";
import type { Account } from "../account";
import { actionsOf, type AccountAction } from "../accountActions";

const ConfirmDialog = lazyNamed(() =>
  import("../../../components/dialog/ConfirmDialog").then((module) => module.ConfirmDialog),
);

const StatusDialog = ({
  account,
  action,
  onClose,
}: {
  account: Account;
  action: AccountAction;
  onClose: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct(
    { resource: "accounts", id: account.id, verb: action },
    { refreshes: ["access-keys", "audit-events"] },
  );
  return (
    <ConfirmDialog
      title={translate(`accounts.action.${action}.title`)}
      confirmLabel={translate(`accounts.action.${action}.label`)}
      tone={action === "suspend" ? "danger" : "primary"}
      reason="required"
      onConfirm={async ({ reason }) => {
        await act.mutateAsync({ data: { reason } });
        notify(`accounts.action.${action}.done`, { type: "success" });
      }}
      onClose={onClose}
    >
      <p>{translate(`accounts.action.${action}.consequence`, { smart_count: account.counts.accessKeys })}</p>
    </ConfirmDialog>
  );
};

/** What can be done to the account in its state; the server says 409 when somebody was faster. */
export const StatusActions = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const canWrite = useHasScope("accounts:write");
  const [open, setOpen] = useState<AccountAction>();
  if (!canWrite) return null;
  return (
    <>
      {actionsOf(account.status).map((action) => (
        <Button
          key={action}
          icon={action === "suspend" ? "pause" : "undo"}
          onPointerEnter={ConfirmDialog.preload}
          onFocus={ConfirmDialog.preload}
          onClick={() => setOpen(action)}
        >
          {translate(`accounts.action.${action}.open`)}
        </Button>
      ))}
      {open && <StatusDialog account={account} action={open} onClose={() => setOpen(undefined)} />}
    </>
  );
};
