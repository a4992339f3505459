import { useMemo } from "react";
import { maxLength, minLength } from "react-admin";
import { FormSection } from "../../../components/form/FormSection";
import { BooleanInput } from "../../../components/input/BooleanInput";
import { CheckboxGroupInput } from "../../../components/input/CheckboxGroupInput";
import { DateInput } from "../../../components/input/DateInput";
import { LinesInput } from "../../../components/input/LinesInput";
import { RadioInput } from "../../../components/input/RadioInput";
import { SelectInput } from "../../../components/input/SelectInput";
import { TextInput } from "../../../components/input/TextInput";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { mechanisms } from "../list/processorFilters";

const label = (name: string) => `processors.column.${name}`;
const section = (name: string) => ({
  title: `processors.form.${name}`,
  description: `processors.form.${name}_note`,
});

const mechanismChoices = mechanisms.map((id) => ({ id, name: `policy_terms.mechanism.${id}` }));
const statusChoices = ["active", "ended"].map((id) => ({ id, name: `processors.status.${id}` }));

const isWebAddress = (value: unknown) =>
  typeof value === "string" && value !== "" && !URL.canParse(value) ? "processors.form.not_a_url" : undefined;

/** Everything of a processor that a person sets. */
export const ProcessorInputs = ({ today }: { today: string }) => {
  const { categories } = usePlatform();
  const categoryChoices = useMemo(
    () => categories.map(({ id, label: name }) => ({ id, name })),
    [categories],
  );
  return (
    <>
      <FormSection {...section("who")}>
        <TextInput source="name" label={label("name")} required validate={maxLength(200)} />
        <TextInput source="contact" label={label("contact")} placeholder="privacy@…" />
        <TextInput
          source="website"
          label={label("website")}
          type="url"
          placeholder="https://…"
          required
          validate={isWebAddress}
        />
      </FormSection>
      <FormSection {...section("what")}>
        <TextInput source="purpose" label={label("purpose")} required />
        <LinesInput source="receives" label={label("receives")} help="processors.form.receives_help" />
        <BooleanInput source="receivesPersonalData" label={label("receivesPersonalData")} />
        <CheckboxGroupInput
          source="categories"
          label={label("categories")}
          choices={categoryChoices}
          columns={2}
        />
      </FormSection>
      <FormSection {...section("where")}>
        <TextInput source="region" label={label("region")} help="processors.form.region_help" required />
        <SelectInput
          source="transferMechanism"
          label={label("transferMechanism")}
          choices={mechanismChoices}
          required
        />
        <DateInput
          source="dpaSignedAt"
          label={label("dpaSignedAt")}
          help="processors.form.addendum_help"
          max={today}
        />
      </FormSection>
      <FormSection {...section("record")}>
        <RadioInput source="status" label={label("status")} choices={statusChoices} />
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
