import { maxLength, useTranslate } from "react-admin";
import { useWatch } from "react-hook-form";
import { BooleanInput } from "../../../components/input/BooleanInput";
import { SelectInput } from "../../../components/input/SelectInput";
import { TextInput } from "../../../components/input/TextInput";
import { promisedNotice } from "../../../domain/policy/notice";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { ErasureInputs, PlaceInputs, ProcessorsInput, WhatInputs } from "./categoryInputs";
import { RetentionInputs } from "./RetentionInputs";
import { named, type Source, term } from "./termSource";

const kinds = named("policy_terms.category_kind", [
  "account",
  "content",
  "operational",
  "billing",
  "keys",
  "audit",
]);

/** Whether the change is material by itself, and what is owed then. */
const Effect = ({ isPersonal }: { isPersonal: boolean }) => {
  const translate = useTranslate();
  const { noticeDays } = usePlatform();
  const days = translate("policy_terms.days", { smart_count: promisedNotice(true, noticeDays) });
  return (
    <p className="text-xs" role="note">
      {translate(`policy_versions.effect.${isPersonal ? "personal_added" : "added"}_detail`, { days })}
    </p>
  );
};

/** Everything that the policy will say of a category that it did not name before. */
export const NewCategoryInputs = ({ source }: { source: Source }) => {
  const own = (name: string) => source(`category.${name}`);
  const isPersonal: unknown = useWatch({ name: own("personal") });
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextInput source={own("label")} label={term("label")} required validate={maxLength(100)} />
        <SelectInput source={own("kind")} label={term("kind")} choices={kinds} required />
      </div>
      <BooleanInput source={own("personal")} label={term("personal")} />
      <Effect isPersonal={isPersonal === true} />
      <WhatInputs source={own} />
      <RetentionInputs source={own} />
      <PlaceInputs source={own} />
      <ErasureInputs source={own} />
      <ProcessorsInput source={own} />
    </>
  );
};
