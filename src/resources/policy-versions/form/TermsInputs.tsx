import type { ComponentType } from "react";
import { useGetList, useTranslate } from "react-admin";
import { CheckboxGroupInput } from "../../../components/input/CheckboxGroupInput";
import { NumberInput } from "../../../components/input/NumberInput";
import { SelectInput } from "../../../components/input/SelectInput";
import { TextInput } from "../../../components/input/TextInput";
import { requestTypes } from "../../../domain/deadlines";
import { readElement, type ElementKind } from "../../../domain/policy/elements";
import { erasureGrounds } from "../../../domain/privacy-requests/erasureGrounds";
import { IntakeInputs } from "./IntakeInputs";
import { named, type Source, term } from "./termSource";
import { allProcessors, type NamedProcessor } from "./processorNames";
import { RetentionInputs } from "./RetentionInputs";

type Terms = ComponentType<{ source: Source }>;

const channels = named("policy_terms.channel", ["email", "in_app", "website"]);
const rights = named("request_terms.type", requestTypes);
const outcomes = named("policy_terms.erasure", ["delete", "pseudonymise", "keep"]);
const grounds = named("request_terms.erasure_ground", erasureGrounds);
const deadlines = ["coolingOffHours", "purgeDays", "backupExpiryDays", "contentRemovalDays"] as const;

const What: Terms = ({ source }) => (
  <TextInput source={source("description")} label={term("description")} multiline required />
);

const Place: Terms = ({ source }) => (
  <TextInput source={source("location")} label={term("location")} required />
);

const Erasure: Terms = ({ source }) => (
  <>
    <SelectInput source={source("onErasure")} label={term("onErasure")} choices={outcomes} required />
    <TextInput source={source("erasureGround")} label={term("erasureGround")} />
    <SelectInput
      source={source("erasureGroundCode")}
      label={term("erasureGroundCode")}
      choices={grounds}
      emptyText="policy_terms.none"
    />
  </>
);

const Processors: Terms = ({ source }) => {
  const { data = [] } = useGetList<NamedProcessor>("processors", allProcessors);
  return (
    <CheckboxGroupInput source={source("processors")} label={term("processors")} choices={data} columns={2} />
  );
};

const Rights: Terms = ({ source }) => (
  <CheckboxGroupInput source={source("rights")} label={term("rights")} choices={rights} columns={3} />
);

const Deadlines: Terms = ({ source }) => (
  <div className="grid gap-3 sm:grid-cols-2">
    {deadlines.map((name) => (
      <NumberInput
        key={name}
        source={source(name)}
        label={term(name)}
        min={0}
        required={name === "coolingOffHours"}
      />
    ))}
  </div>
);

const MinimumAge: Terms = ({ source }) => (
  <NumberInput source={source("minimumAge")} label={term("minimumAge")} min={0} />
);

const Notice: Terms = ({ source }) => (
  <>
    <NumberInput source={source("noticeDays")} label={term("noticeDays")} min={0} required />
    <CheckboxGroupInput
      source={source("noticeChannels")}
      label={term("noticeChannels")}
      choices={channels}
      columns={3}
      required
    />
  </>
);

const Regions: Terms = ({ source }) => (
  <div className="grid gap-3 sm:grid-cols-2">
    <TextInput source={source("regions.primary")} label={term("primary")} required />
    <TextInput source={source("regions.backup")} label={term("backup")} />
  </div>
);

const inputs: Readonly<Record<ElementKind, Terms>> = {
  what: What,
  retention: RetentionInputs,
  place: Place,
  erasure: Erasure,
  processors: Processors,
  rights: Rights,
  deadlines: Deadlines,
  minimum_age: MinimumAge,
  intake: IntakeInputs,
  notice: Notice,
  regions: Regions,
};

/** What the policy says of the element once the version is in force, as data: what the platform will act by. */
export const TermsInputs = ({ element, source }: { element: string; source: Source }) => {
  const translate = useTranslate();
  const kind = readElement(element)?.kind;
  if (kind === undefined) return null;
  const Inputs = inputs[kind];
  return (
    <div
      role="group"
      aria-label={translate("policy_versions.form.terms")}
      className="space-y-3 rounded bg-sunken p-3"
    >
      <p className="text-xs text-muted">{translate("policy_versions.form.terms_note")}</p>
      {/* Another element has other inputs: nothing of the former may stay in their memory. */}
      <Inputs key={element} source={source} />
    </div>
  );
};
