import { useMemo } from "react";
import { useGetList, useTranslate } from "react-admin";
import { useFieldArray, useFormContext } from "react-hook-form";
import { Button } from "../../../components/button/Button";
import { IconButton } from "../../../components/button/IconButton";
import { SelectInput } from "../../../components/input/SelectInput";
import { TextInput } from "../../../components/input/TextInput";
import { elementWords } from "../../../components/policy/policyWords";
import { policyElements } from "../../../domain/policy/elements";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { elementNow } from "./elementNow";

const label = (name: string) => `policy_versions.form.${name}`;
const blank = { section: "", element: "", summary: "", before: "", after: "" };
const all = { page: 1, perPage: 1000 };
const byName = { field: "name", order: "ASC" } as const;

interface Named {
  id: string;
  name: string;
}

/** Offers today's words of an element as the old ones, unless some were typed. */
const useFillBefore = () => {
  const translate = useTranslate();
  const platform = usePlatform();
  const { getValues, setValue } = useFormContext();
  const { data: processors } = useGetList<Named>("processors", { pagination: all, sort: byName });
  const nameOf = (id: string) => processors?.find((each) => each.id === id)?.name ?? id;
  return (index: number, element: string) => {
    const field = `changes.${index}.before`;
    const now = elementNow(translate, element, platform, nameOf);
    if (now !== undefined && !getValues(field)) setValue(field, now, { shouldDirty: true });
  };
};

const useElementChoices = () => {
  const translate = useTranslate();
  const { categories } = usePlatform();
  return useMemo(
    () => policyElements(categories).map(({ id }) => ({ id, name: elementWords(translate, id, categories) })),
    [translate, categories],
  );
};

const ChangeInputs = ({ index, onRemove }: { index: number; onRemove: () => void }) => {
  const translate = useTranslate();
  const choices = useElementChoices();
  const fill = useFillBefore();
  const source = (name: string) => `changes.${index}.${name}`;
  const number = index + 1;
  return (
    <li>
      <fieldset className="space-y-3 rounded border border-hairline p-3">
        <div className="flex items-center justify-between">
          <legend className="contents text-sm font-medium">{translate(label("change"), { number })}</legend>
          <IconButton
            size="small"
            icon="trash"
            label={translate(label("remove_change"), { number })}
            onClick={onRemove}
          />
        </div>
        <div className="grid gap-3 sm:grid-cols-[90px_minmax(0,1fr)]">
          <TextInput source={source("section")} label={label("section")} required />
          <SelectInput
            source={source("element")}
            label={label("element")}
            emptyText={label("element_none")}
            choices={choices}
            onChoose={(id) => fill(index, id)}
          />
        </div>
        <TextInput source={source("summary")} label={label("summary")} required />
        <div className="grid gap-3 sm:grid-cols-2">
          <TextInput source={source("before")} label={label("before")} multiline />
          <TextInput source={source("after")} label={label("after")} multiline />
        </div>
      </fieldset>
    </li>
  );
};

/** What the version says differently, one entry for each element. */
export const ChangesInput = () => {
  const translate = useTranslate();
  const { fields, append, remove } = useFieldArray({ name: "changes" });
  return (
    <div className="space-y-3">
      <ul className="space-y-3 empty:hidden">
        {fields.map(({ id }, index) => (
          <ChangeInputs key={id} index={index} onRemove={() => remove(index)} />
        ))}
      </ul>
      <Button icon="plus" onClick={() => append(blank)}>
        {translate(label("add_change"))}
      </Button>
    </div>
  );
};
