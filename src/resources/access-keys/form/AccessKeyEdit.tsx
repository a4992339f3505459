import { useRecordContext, useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { SimpleForm } from "../../../components/form/SimpleForm";
import { Edit } from "../../../components/page/Edit";
import { useMe } from "../../../providers/authProvider/SessionContext";
import { useServerNow } from "../../../providers/authProvider/useServerNow";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { AccessKey } from "../accessKey";
import { availabilityOf } from "../action/availability";
import { reasonWhyNot } from "../action/reasonWhyNot";
import { keyUpdateOf, type KeyForm } from "./keyInput";
import { KeyInputs } from "./KeyInputs";

const TICK_MS = 60_000;

const EditForm = () => {
  const translate = useTranslate();
  const { scopes } = useMe();
  const now = new Date(useServerNow(TICK_MS)).toISOString();
  const record = useRecordContext<AccessKey>();
  if (!record) return null;
  const why = reasonWhyNot(availabilityOf("edit", record, scopes), translate);
  if (why !== undefined) {
    return (
      <EmptyState icon="lock" title={translate("access_keys.edit.not_possible")}>
        {why}
      </EmptyState>
    );
  }
  return (
    <SimpleForm>
      <KeyInputs now={now} />
    </SimpleForm>
  );
};

export const AccessKeyEdit = () => {
  const translate = useTranslate();
  const { reportingTimeZone } = usePlatform();
  return (
    <Edit<AccessKey>
      title={({ name }) => translate("access_keys.edit.title", { name })}
      transform={(values: KeyForm) => keyUpdateOf(values, reportingTimeZone)}
    >
      <EditForm />
    </Edit>
  );
};
