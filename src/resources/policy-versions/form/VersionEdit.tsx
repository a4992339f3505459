import { useRecordContext, useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { SimpleForm } from "../../../components/form/SimpleForm";
import { Edit } from "../../../components/page/Edit";
import type { PolicyVersion } from "../../../domain/policy/difference";
import { useAfterWords } from "./AfterWords";
import { versionInputOf, type VersionForm } from "./versionInput";
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
  const wordsOf = useAfterWords();
  return (
    <Edit<PolicyVersion>
      title={({ number }) => translate("policy_versions.edit.title", { number })}
      transform={(values: VersionForm) => versionInputOf(values, wordsOf)}
    >
      <EditForm />
    </Edit>
  );
};
