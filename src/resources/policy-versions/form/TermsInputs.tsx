import type { ComponentType } from "react";
import { useTranslate } from "react-admin";
import { CheckboxGroupInput } from "../../../components/input/CheckboxGroupInput";
import { NumberInput } from "../../../components/input/NumberInput";
import { TextInput } from "../../../components/input/TextInput";
import { requestTypes } from "../../../domain/deadlines";
import { readElement, type ElementKind } from "../../../domain/policy/elements";
import { newCategory } from "../../../domain/policy/newCategory";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { IntakeInputs } from "./IntakeInputs";
import { named, type Source, term } from "./termSource";
import { ErasureInputs, PlaceInputs, ProcessorsInput, WhatInputs } from "./categoryInputs";
import { NewCategoryInputs } from "./NewCategoryInputs";
import { RemovedCategory } from "./RemovedCategory";
import { RetentionInputs } from "./RetentionInputs";

type Terms = ComponentType<{ source: Source }>;

const channels = named("policy_terms.channel", ["email", "in_app", "website"]);
const rights = named("request_terms.type", requestTypes);
const deadlines = ["coolingOffHours", "purgeDays", "backupExpiryDays", "contentRemovalDays"] as const;

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
  what: WhatInputs,
  retention: RetentionInputs,
  place: PlaceInputs,
  erasure: ErasureInputs,
  processors: ProcessorsInput,
  rights: Rights,
  deadlines: Deadlines,
  minimum_age: MinimumAge,
  intake: IntakeInputs,
  notice: Notice,
  regions: Regions,
  category: NewCategoryInputs,
};

const newElement = (element: string) => ({
  kind: element === newCategory ? ("category" as const) : undefined,
  categoryId: undefined,
});

/** What the policy says of the element once the version is in force, as data: what the platform will act by. */
export const TermsInputs = ({ element, source }: { element: string; source: Source }) => {
  const translate = useTranslate();
  const { categories } = usePlatform();
  const { kind, categoryId } = readElement(element) ?? newElement(element);
  if (kind === undefined) return null;
  const removed = kind === "category" ? categories.find(({ id }) => id === categoryId) : undefined;
  if (removed) return <RemovedCategory category={removed} />;
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
