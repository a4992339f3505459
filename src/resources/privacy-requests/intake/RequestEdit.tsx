import { useRecordContext, useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { FormSection } from "../../../components/form/FormSection";
import { SimpleForm } from "../../../components/form/SimpleForm";
import { CheckboxGroupInput } from "../../../components/input/CheckboxGroupInput";
import { DateTimeInput } from "../../../components/input/DateTimeInput";
import { SelectInput } from "../../../components/input/SelectInput";
import { TextInput } from "../../../components/input/TextInput";
import { Edit } from "../../../components/page/Edit";
import { useServerNow } from "../../../providers/authProvider/useServerNow";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { availabilityOf } from "../action/availability";
import { reasonWhyNot } from "../action/reasonWhyNot";
import type { PrivacyRequest } from "../privacyRequest";
import { noteOwnAct } from "../ownActs";
import { useViewer } from "../useViewer";
import { AccountInput } from "./AccountInput";
import { CorrectionInputs } from "./CorrectionInputs";
import { updateOf } from "./updateOf";

const tickMs = 60_000;
const label = (name: string) => `privacy_requests.intake.${name}`;
const purposes = ["marketing_email", "product_announcements", "training_on_content"].map((id) => ({
  id,
  name: `request_terms.purpose.${id}`,
}));

const Facts = ({ record }: { record: PrivacyRequest }) => {
  const { regimes } = usePlatform();
  const now = new Date(useServerNow(tickMs)).toISOString();
  return (
    <SimpleForm>
      <FormSection title="privacy_requests.page.facts">
        <AccountInput />
        <DateTimeInput source="receivedAt" label={label("receivedAt")} max={now} required />
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectInput
            source="regime"
            label={label("regime")}
            choices={regimes.map(({ id, label: name }) => ({ id, name }))}
          />
          <TextInput source="country" label={label("country")} help={label("country_help")} required />
        </div>
        {record.type === "rectification" && <CorrectionInputs />}
        {record.type === "consent_withdrawal" && (
          <CheckboxGroupInput source="consentPurposes" label={label("consentPurposes")} choices={purposes} />
        )}
      </FormSection>
    </SimpleForm>
  );
};

const EditForm = () => {
  const translate = useTranslate();
  const viewer = useViewer();
  const record = useRecordContext<PrivacyRequest>();
  if (!record) return null;
  const why = reasonWhyNot(availabilityOf("edit", record, viewer), translate);
  if (why !== undefined) {
    return (
      <EmptyState icon="lock" title={translate("privacy_requests.edit_page.not_possible")}>
        {why}
      </EmptyState>
    );
  }
  return <Facts record={record} />;
};

/** The facts of a request, until it is decided; what somebody else changed meanwhile is shown beside one's own. */
export const RequestEdit = () => {
  const translate = useTranslate();
  return (
    <Edit<PrivacyRequest>
      title={({ id }) => translate("privacy_requests.edit_page.title", { id })}
      transform={(values: PrivacyRequest, options?: { previousData: PrivacyRequest }) => {
        noteOwnAct(values.id);
        return updateOf(values, options?.previousData);
      }}
    >
      <EditForm />
    </Edit>
  );
};
