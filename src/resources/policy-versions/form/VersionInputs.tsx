import { maxLength, minLength } from "react-admin";
import { FormSection } from "../../../components/form/FormSection";
import { BooleanInput } from "../../../components/input/BooleanInput";
import { CheckboxGroupInput } from "../../../components/input/CheckboxGroupInput";
import { DateInput } from "../../../components/input/DateInput";
import { TextInput } from "../../../components/input/TextInput";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { ChangesInput } from "./ChangesInput";
import { EarliestNote } from "./EarliestNote";
import { needsNotice } from "./needsNotice";
import type { VersionForm } from "./versionInput";

const label = (name: string) => `policy_versions.column.${name}`;
const form = (name: string) => `policy_versions.form.${name}`;
const section = (name: string) => ({ title: form(name), description: form(`${name}_note`) });

/** The platform refuses it too; here it is said before anything is sent. */
const materialWhereItMust = (isMaterial: unknown, { changes }: VersionForm) =>
  isMaterial === true || !needsNotice(changes) ? undefined : form("material_needed");

/** Everything of a draft that a person writes. Notice is an act of its own. */
export const VersionInputs = () => {
  const { noticeChannels, reportingTimeZone } = usePlatform();
  const channels = noticeChannels.map((id) => ({ id, name: `policy_terms.channel.${id}` }));
  return (
    <>
      <FormSection {...section("version")}>
        <TextInput source="number" label={label("number")} required validate={maxLength(20)} />
        <TextInput
          source="summary"
          label={label("summary")}
          help={form("summary_help")}
          multiline
          required
          validate={maxLength(4000)}
        />
        <BooleanInput
          source="material"
          label="policy_versions.material.true"
          help={form("material_help")}
          validate={materialWhereItMust}
        />
      </FormSection>
      <FormSection {...section("changes")}>
        <ChangesInput />
      </FormSection>
      <FormSection {...section("notice")}>
        <CheckboxGroupInput source="channels" label={label("channels")} choices={channels} required />
        <DateInput source="effectiveAt" label={form("effective")} zone={reportingTimeZone} />
        <EarliestNote />
        <TextInput
          source="reason"
          label="kit.confirm.reason"
          help="kit.confirm.reason_optional"
          validate={[minLength(3), maxLength(500)]}
        />
      </FormSection>
    </>
  );
};
