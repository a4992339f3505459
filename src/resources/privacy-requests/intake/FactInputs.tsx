import { maxLength } from "react-admin";
import { CheckboxGroupInput } from "../../../components/input/CheckboxGroupInput";
import { SelectInput } from "../../../components/input/SelectInput";
import { TextInput } from "../../../components/input/TextInput";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { RequestType } from "../privacyRequest";

const label = (name: string) => `privacy_requests.intake.${name}`;
const purposes = [
  "marketing_email",
  "product_announcements",
  "training_on_content",
  "analytics_cookies",
  "optional_cookies",
].map((id) => ({ id, name: `request_terms.purpose.${id}` }));
const removals = ["after_days", "immediately"].map((id) => ({ id, name: `request_terms.removal.${id}` }));

/** What a right needs to be known beside who asks. */
export const FactInputs = ({ rights }: { rights: readonly RequestType[] }) => {
  const { capabilities } = usePlatform();
  return (
    <>
      {rights.includes("rectification") && (
        <div className="grid gap-4 sm:grid-cols-3">
          {(["name", "email", "company"] as const).map((field) => (
            <TextInput
              key={field}
              source={`corrections.${field}`}
              label={`privacy_requests.intake.new_${field}`}
              validate={maxLength(320)}
            />
          ))}
        </div>
      )}
      {rights.includes("consent_withdrawal") && (
        <CheckboxGroupInput
          source="consentPurposes"
          label={label("consentPurposes")}
          choices={purposes}
          columns={2}
        />
      )}
      {rights.includes("erasure") && capabilities.contentRemovalChoice && (
        <SelectInput
          source="contentRemoval"
          label={label("contentRemoval")}
          choices={removals}
          emptyText="request_terms.removal.after_days"
        />
      )}
    </>
  );
};
