import { useQueryClient } from "@tanstack/react-query";
import { useDataProvider, useNotify, useTranslate } from "react-admin";
import { ConfirmDialog } from "../../../components/dialog/ConfirmDialog";
import type { KeyDialogProps } from "./keyDialog";
import { KeySummary } from "./KeySummary";

/** Deletes for good; what stays is a tombstone that keeps the spend attributed. */
export const DeleteKeyDialog = ({ record, onClose, onDone }: KeyDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const confirm = async (reason: string) => {
    await dataProvider.delete("access-keys", { id: record.id, previousData: record, meta: { reason } });
    // Not React-Admin's delete: that would drop the row from the cache, and the tombstone is a row.
    await Promise.all(
      ["access-keys", "audit-events", "home"].map((name) =>
        queryClient.invalidateQueries({ queryKey: [name] }),
      ),
    );
    notify("access_keys.done.delete", { type: "success", messageArgs: { name: record.name } });
    onDone?.();
  };
  return (
    <ConfirmDialog
      title={translate("access_keys.confirm.delete.title", { name: record.name })}
      confirmLabel={translate("access_keys.confirm.delete.button")}
      tone="danger"
      reason="required"
      typedName={record.name}
      onConfirm={({ reason }) => confirm(reason)}
      onClose={onClose}
    >
      <KeySummary record={record} />
      <p>{translate("access_keys.confirm.delete.body")}</p>
      <p>{translate("access_keys.confirm.delete.kept")}</p>
    </ConfirmDialog>
  );
};
