import { useMemo, type ReactNode } from "react";
import { maxLength, minLength } from "react-admin";
import { FormSection } from "../../../components/form/FormSection";
import { CheckboxGroupInput } from "../../../components/input/CheckboxGroupInput";
import { DateTimeInput } from "../../../components/input/DateTimeInput";
import { MoneyInput } from "../../../components/input/MoneyInput";
import { NumberInput } from "../../../components/input/NumberInput";
import { SelectInput } from "../../../components/input/SelectInput";
import { TextArrayInput } from "../../../components/input/TextArrayInput";
import { TextInput } from "../../../components/input/TextInput";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { isNetwork } from "./network";

const label = (name: string) => `access_keys.field.${name}`;
const help = (name: string) => `access_keys.help.${name}`;
const section = (name: string) => ({
  title: `access_keys.form.${name}`,
  description: `access_keys.form.${name}_note`,
});

const named = (items: readonly { id: string; label: string }[]) =>
  items.map(({ id, label: name }) => ({ id, name }));
const terms = (prefix: string, ids: readonly string[]) => ids.map((id) => ({ id, name: `${prefix}.${id}` }));

const periods = terms("access_keys.cap.period_short", ["day", "week", "month", "total"]);
const actions = terms("access_keys.cap.action_short", ["alert", "throttle", "block"]);

const networkProblem = (item: string) => (isNetwork(item) ? undefined : "access_keys.form.not_a_network");

const Permissions = () => {
  const { models, accessKeyScopes } = usePlatform();
  const modelChoices = useMemo(
    () => named(models.filter(({ retiredAt }) => retiredAt === undefined)),
    [models],
  );
  const scopeChoices = useMemo(() => named(accessKeyScopes), [accessKeyScopes]);
  return (
    <FormSection {...section("permissions")}>
      <CheckboxGroupInput
        source="models"
        label={label("models")}
        help={help("models")}
        choices={modelChoices}
        columns={2}
      />
      <CheckboxGroupInput
        source="scopes"
        label={label("scopes")}
        help={help("scopes")}
        choices={scopeChoices}
        columns={2}
      />
      <TextArrayInput
        source="ipAllow"
        label={label("ipAllow")}
        help={help("ipAllow")}
        placeholder="203.0.113.0/24"
        mono
        validateItem={networkProblem}
      />
    </FormSection>
  );
};

const Limits = () => {
  const { currency, reportingTimeZone } = usePlatform();
  return (
    <FormSection {...section("limits")}>
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberInput
          source="limits.requestsPerMinute"
          label={label("requestsPerMinute")}
          help={help("rate")}
          min={1}
          max={1_000_000}
        />
        <NumberInput
          source="limits.tokensPerMinute"
          label={label("tokensPerMinute")}
          help={help("rate")}
          min={1}
          max={1_000_000_000}
        />
      </div>
      <MoneyInput source="limits.spend.amount" label={label("cap")} help={help("cap")} currency={currency} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectInput
          source="limits.spend.period"
          label={label("capPeriod")}
          help={reportingTimeZone}
          choices={periods}
          defaultValue="month"
        />
        <SelectInput
          source="limits.spend.action"
          label={label("capAction")}
          choices={actions}
          defaultValue="block"
        />
      </div>
    </FormSection>
  );
};

/** Everything of a key that a person sets; its account is chosen once, at creation. */
export const KeyInputs = ({ now, children }: { now: string; children?: ReactNode }) => (
  <>
    <FormSection {...section("identity")}>
      {children}
      <TextInput source="name" label={label("name")} required validate={maxLength(100)} />
      <TextInput
        source="description"
        label={label("description")}
        help={help("description")}
        multiline
        validate={maxLength(500)}
      />
    </FormSection>
    <Permissions />
    <Limits />
    <FormSection {...section("life")}>
      <DateTimeInput source="expiresAt" label={label("expiresAt")} help={help("expiresAt")} min={now} />
      <TextInput
        source="reason"
        label="kit.confirm.reason"
        help="kit.confirm.reason_optional"
        validate={[minLength(3), maxLength(500)]}
      />
    </FormSection>
  </>
);
