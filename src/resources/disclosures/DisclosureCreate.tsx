import { useMemo, useState } from "react";
import { maxLength, useLocation, useNavigate, useNotify, useTranslate } from "react-admin";
import { ButtonLink } from "../../components/button/ButtonLink";
import { EmptyState } from "../../components/feedback/EmptyState";
import { RecordLink } from "../../components/field/RecordLink";
import { FormSection } from "../../components/form/FormSection";
import { FormToolbar } from "../../components/form/FormToolbar";
import { SaveButton } from "../../components/form/SaveButton";
import { SimpleForm } from "../../components/form/SimpleForm";
import { CheckboxGroupInput } from "../../components/input/CheckboxGroupInput";
import { DateTimeInput } from "../../components/input/DateTimeInput";
import { TextInput } from "../../components/input/TextInput";
import { PageHeader } from "../../components/layout/PageHeader";
import { useHasScope } from "../../providers/authProvider/SessionContext";
import { useServerNow } from "../../providers/authProvider/useServerNow";
import { usePost } from "../../providers/dataProvider/usePost";
import { usePlatform } from "../../providers/platform/PlatformContext";
import { disclosurePath, resource, type Disclosure } from "./disclosure";

const TICK_MS = 60_000;
const label = (name: string) => `disclosures.create.${name}`;
const isCountry = /^[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?$/;
const countryCode = (value: unknown) =>
  typeof value !== "string" || value === "" || isCountry.test(value) ? undefined : label("country_help");

const Inputs = ({ now }: { now: string }) => {
  const { categories } = usePlatform();
  const choices = useMemo(() => categories.map(({ id, label: name }) => ({ id, name })), [categories]);
  return (
    <>
      <FormSection title={label("who")} description={label("who_note")}>
        <TextInput source="authority" label={label("authority")} required validate={maxLength(200)} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextInput
            source="country"
            label={label("country")}
            help={label("country_help")}
            required
            validate={countryCode}
          />
          <TextInput source="reference" label={label("reference")} required validate={maxLength(100)} />
        </div>
        <TextInput
          source="legalBasis"
          label={label("legalBasis")}
          help={label("legalBasis_help")}
          required
          validate={maxLength(500)}
        />
        <DateTimeInput source="receivedAt" label={label("receivedAt")} required max={now} />
      </FormSection>
      <FormSection title={label("what")} description={label("what_note")}>
        <CheckboxGroupInput
          source="categories"
          label={label("categories")}
          choices={choices}
          columns={2}
          required
        />
        <TextInput
          source="reason"
          label={label("reason")}
          help={label("reason_help")}
          multiline
          required
          validate={maxLength(2000)}
        />
      </FormSection>
    </>
  );
};

const CreateForm = ({ accountId }: { accountId: string }) => {
  const navigate = useNavigate();
  const notify = useNotify();
  const post = usePost<Disclosure>(`/${resource}`, [resource, "accounts"], resource);
  const now = new Date(useServerNow(TICK_MS)).toISOString();
  const [defaults] = useState(() => ({ receivedAt: now, categories: [] }));
  const submit = async ({ country, ...values }: Record<string, unknown>) => {
    const code = typeof country === "string" ? country.toUpperCase() : country;
    const disclosure = await post({ ...values, accountId, country: code });
    notify("disclosures.create.done", { type: "success" });
    navigate(disclosurePath(disclosure), { replace: true });
  };
  return (
    <SimpleForm
      defaultValues={defaults}
      onSubmit={submit}
      toolbar={
        <FormToolbar>
          <SaveButton label="disclosures.create.button" />
        </FormToolbar>
      }
    >
      <Inputs now={now} />
    </SimpleForm>
  );
};

/** A request by an authority is recorded on the account it concerns. */
export const DisclosureCreate = () => {
  const translate = useTranslate();
  const { search } = useLocation();
  const mayRecord = useHasScope("accounts:write");
  const accountId = new URLSearchParams(search).get("account");
  const title = translate("disclosures.create.title");
  return (
    <>
      <PageHeader title={title} meta={accountId && <RecordLink resource="accounts" id={accountId} />} />
      {!mayRecord && (
        <EmptyState icon="lock" title={title}>
          {translate("disclosures.not_allowed")}
        </EmptyState>
      )}
      {mayRecord && accountId === null && (
        <EmptyState
          icon="user"
          title={translate("disclosures.no_account")}
          action={<ButtonLink to="/accounts">{translate("disclosures.to_accounts")}</ButtonLink>}
        >
          {translate("disclosures.no_account_detail")}
        </EmptyState>
      )}
      {mayRecord && accountId !== null && <CreateForm accountId={accountId} />}
    </>
  );
};
