import { useQueryClient } from "@tanstack/react-query";
import { useDataProvider, useNavigate, useNotify, useTranslate } from "react-admin";
import { ConfirmDialog } from "../../../components/dialog/ConfirmDialog";
import type { PolicyVersion } from "../../../domain/policy/difference";
import { resource } from "../version";

export const DeleteDraftDialog = ({ version, onClose }: { version: PolicyVersion; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider();
  const { id, number } = version;
  const remove = async () => {
    await dataProvider.delete(resource, { id, previousData: version });
    navigate(`/${resource}`);
    // The page of what is gone must not be asked for again; the lists must.
    queryClient.removeQueries({ queryKey: [resource, "getOne", { id }] });
    await queryClient.invalidateQueries({ queryKey: [resource, "getList"] });
    notify("policy_versions.remove.done", { type: "success" });
  };
  return (
    <ConfirmDialog
      title={translate("policy_versions.remove.title", { number })}
      confirmLabel={translate("policy_versions.remove.label")}
      tone="danger"
      onConfirm={remove}
      onClose={onClose}
    >
      <p>{translate("policy_versions.remove.what")}</p>
    </ConfirmDialog>
  );
};
