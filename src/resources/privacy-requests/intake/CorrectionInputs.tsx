import { useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { TextEntry } from "../../../components/dialog/TextEntry";
import type { PrivacyRequest } from "../privacyRequest";

type Corrections = NonNullable<PrivacyRequest["corrections"]>;
type Field = Corrections[number]["field"];

const fields = ["name", "email", "company"] as const satisfies readonly Field[];

/** One new value for each field that is wrong; an empty one is not corrected. */
export const CorrectionInputs = () => {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const corrections = (useWatch({ name: "corrections" }) ?? []) as Corrections;
  const change = (field: Field, after: string) => {
    const rest = corrections.filter((each) => each.field !== field);
    setValue("corrections", after === "" ? rest : [...rest, { field, after }], { shouldDirty: true });
  };
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      {fields.map((field) => (
        <TextEntry
          key={field}
          label={translate(`privacy_requests.intake.new_${field}`)}
          value={corrections.find((each) => each.field === field)?.after ?? ""}
          onChange={(after) => change(field, after)}
        />
      ))}
    </div>
  );
};
