import { useMemo } from "react";
import { maxLength, useGetOne } from "react-admin";
import { useWatch } from "react-hook-form";
import type { components } from "../../../../openapi/platform.gen";
import { FormSection } from "../../../components/form/FormSection";
import { CheckboxGroupInput } from "../../../components/input/CheckboxGroupInput";
import { DateTimeInput } from "../../../components/input/DateTimeInput";
import { SelectInput } from "../../../components/input/SelectInput";
import { TextInput } from "../../../components/input/TextInput";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { AccountInput } from "./AccountInput";
import { DaysGone } from "./DaysGone";
import { FactInputs } from "./FactInputs";
import { inOrder, type IntakeForm } from "./intakeInput";
import { Repeated } from "./Repeated";

type Account = components["schemas"]["Account"];

const section = (name: string) => ({
  title: `privacy_requests.intake.${name}`,
  description: `privacy_requests.intake.${name}_note`,
});
const label = (name: string) => `privacy_requests.intake.${name}`;
const sources = ["email", "letter", "phone", "form", "settings_page", "api"].map((id) => ({
  id,
  name: `request_terms.source.${id}`,
}));

const Who = () => {
  const { accountId } = useWatch() as Partial<IntakeForm>;
  return (
    <FormSection {...section("who")}>
      <AccountInput />
      {!accountId && (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextInput source="subject.name" label={label("name")} validate={maxLength(200)} />
          <TextInput source="subject.email" label={label("email")} validate={maxLength(320)} />
        </div>
      )}
      <Repeated />
    </FormSection>
  );
};

const What = ({ rights }: { rights: IntakeForm["rights"] }) => {
  const { rights: granted } = usePlatform();
  const choices = useMemo(
    () => inOrder(granted).map((id) => ({ id, name: `request_terms.type.${id}` })),
    [granted],
  );
  return (
    <FormSection {...section("what")}>
      <CheckboxGroupInput source="rights" label={label("rights")} choices={choices} columns={2} required />
      <FactInputs rights={rights} />
      <TextInput
        source="message"
        label={label("message")}
        help={label("message_help")}
        multiline
        validate={maxLength(5000)}
      />
    </FormSection>
  );
};

const useAccountCountry = (accountId: string | null | undefined) => {
  const { data } = useGetOne<Account>("accounts", { id: accountId ?? "" }, { enabled: Boolean(accountId) });
  return accountId ? data?.country : undefined;
};

/** Everything that is told of a message: how and when it came, who asks, and for what. */
export const IntakeInputs = ({ now }: { now: string }) => {
  const { regimes } = usePlatform();
  const { rights = [], accountId } = useWatch() as Partial<IntakeForm>;
  const country = useAccountCountry(accountId);
  const laws = regimes.map(({ id, label: name }) => ({ id, name }));
  return (
    <>
      <Who />
      <What rights={rights} />
      <FormSection {...section("how")}>
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectInput source="source" label={label("source")} choices={sources} required />
          <DateTimeInput source="receivedAt" label={label("receivedAt")} max={now} required />
        </div>
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectInput
            source="regime"
            label={label("regime")}
            choices={laws}
            emptyText={label("by_country")}
          />
          <TextInput source="country" label={label("country")} help={label("country_help")} />
        </div>
        <DaysGone accountCountry={country} />
      </FormSection>
    </>
  );
};
