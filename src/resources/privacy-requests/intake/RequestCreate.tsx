import { useState } from "react";
import { useLocation, useNavigate, useNotify, useTranslate } from "react-admin";
import { useWatch } from "react-hook-form";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { FormToolbar } from "../../../components/form/FormToolbar";
import { SaveButton } from "../../../components/form/SaveButton";
import { SimpleForm } from "../../../components/form/SimpleForm";
import { PageHeader } from "../../../components/layout/PageHeader";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useServerNow } from "../../../providers/authProvider/useServerNow";
import { requestPath } from "../privacyRequest";
import { IntakeChannels } from "./IntakeChannels";
import { IntakeInputs } from "./IntakeInputs";
import type { IntakeForm } from "./intakeInput";
import { useRecordRequests } from "./useRecordRequests";

const tickMs = 60_000;

const Toolbar = () => {
  const { rights = [] } = useWatch() as Partial<IntakeForm>;
  return (
    <FormToolbar>
      <SaveButton
        label={rights.length > 1 ? "privacy_requests.intake.submit_linked" : "privacy_requests.intake.submit"}
      />
    </FormToolbar>
  );
};

const IntakeFormPage = () => {
  const notify = useNotify();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { record, countDone } = useRecordRequests();
  const now = new Date(useServerNow(tickMs)).toISOString();
  const [defaults] = useState(() => ({
    source: "email",
    receivedAt: now,
    rights: [],
    accountId: new URLSearchParams(search).get("account"),
  }));
  const submit = async (values: Record<string, unknown>) => {
    const form = values as unknown as IntakeForm;
    try {
      const ids = await record(form);
      notify("privacy_requests.intake.done", { type: "success", messageArgs: { smart_count: ids.length } });
      const [first] = ids;
      if (first !== undefined) navigate(requestPath(first), { replace: true });
    } catch (error) {
      if (countDone() > 0) {
        const messageArgs = { done: countDone(), all: form.rights.length };
        notify("privacy_requests.intake.partly", { type: "warning", messageArgs });
      }
      throw error;
    }
  };
  return (
    <SimpleForm defaultValues={defaults} onSubmit={submit} toolbar={<Toolbar />}>
      <IntakeInputs now={now} />
    </SimpleForm>
  );
};

/** Staff record what came by e-mail, letter or phone, dated to its receipt. */
export const RequestCreate = () => {
  const translate = useTranslate();
  const isAllowed = useHasScope("privacy_requests:work");
  return (
    <>
      <PageHeader title={translate("privacy_requests.intake.title")} />
      {isAllowed ? (
        <div className="space-y-4">
          <IntakeChannels />
          <IntakeFormPage />
        </div>
      ) : (
        <EmptyState icon="lock" title={translate("privacy_requests.intake.title")}>
          {translate("privacy_requests.why.scope", { scope: "privacy_requests:work" })}
        </EmptyState>
      )}
    </>
  );
};
