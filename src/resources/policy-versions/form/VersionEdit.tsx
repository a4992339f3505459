import { useRecordContext, useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { SimpleForm } from "../../../components/form/SimpleForm";
import { Edit } from "../../../components/page/Edit";
import type { PolicyVersion } from "../../../domain/policy/difference";
import { useVersionInput } from "./useVersionInput";
import { VersionInputs } from "./VersionInputs";

const EditForm = () => {
  const translate = useTranslate();
  const version = useRecordContext<PolicyVersion>();
  if (!version) return null;
  if (version.status !== "draft")
    return (
      <EmptyState icon="lock" title={translate("policy_versions.edit.not_possible")}>
        {translate("policy_versions.edit.told_already")}
      </EmptyState>
    );
  return (
    <SimpleForm>
      <VersionInputs />
    </SimpleForm>
  );
};

export const VersionEdit = () => {
  const translate = useTranslate();
  const toInput = useVersionInput();
  return (
    <Edit<PolicyVersion>
      title={({ number }) => translate("policy_versions.edit.title", { number })}
      transform={toInput}
    >
      <EditForm />
    </Edit>
  );
};
