import { useTranslate } from "react-admin";
import { useFieldArray } from "react-hook-form";
import { Button } from "../../../components/button/Button";
import { IconButton } from "../../../components/button/IconButton";
import { SelectInput } from "../../../components/input/SelectInput";
import { TextInput } from "../../../components/input/TextInput";
import { named, type Source, term } from "./termSource";

const channels = named("policy_terms.intake", ["email", "settings_page", "form"]);
const blank = { channel: "email", address: "", subject: "" };

/** The addresses for requests, one a line. */
export const IntakeInputs = ({ source }: { source: Source }) => {
  const translate = useTranslate();
  const { fields, append, remove } = useFieldArray({ name: source("intake") });
  return (
    <>
      <ul className="space-y-3 empty:hidden">
        {fields.map(({ id }, index) => {
          const at = (name: string) => source(`intake.${index}.${name}`);
          return (
            <li key={id} className="grid gap-3 sm:grid-cols-[120px_1fr_1fr_auto]">
              <SelectInput source={at("channel")} label={term("channel")} choices={channels} required />
              <TextInput source={at("address")} label={term("address")} required />
              <TextInput source={at("subject")} label={term("subject")} />
              <IconButton
                size="small"
                icon="trash"
                label={translate(term("remove_address"), { number: index + 1 })}
                onClick={() => remove(index)}
              />
            </li>
          );
        })}
      </ul>
      <Button size="small" icon="plus" onClick={() => append(blank)}>
        {translate(term("add_address"))}
      </Button>
    </>
  );
};
