import { useState } from "react";
import { useTranslate } from "react-admin";
import type { FilterValue } from "./filterField";
import type { ValuesEditorProps } from "./valuesEditorProps";

const searchFrom = 9;

interface Option {
  value: FilterValue;
  label: string;
}

const useOptions = ({ field }: Pick<ValuesEditorProps, "field">): Option[] => {
  const translate = useTranslate();
  if (field.kind === "boolean")
    return [
      { value: true, label: translate("kit.filter.yes") },
      { value: false, label: translate("kit.filter.no") },
    ];
  return (field.choices ?? []).map(({ id, name }) => ({ value: id, label: translate(name, { _: name }) }));
};

/** A closed list: several for "is any of", one for yes or no. */
export const ChoiceValues = ({ field, values, onChange }: ValuesEditorProps) => {
  const translate = useTranslate();
  const options = useOptions({ field });
  const [search, setSearch] = useState("");
  const isSingle = field.kind === "boolean";
  const shown = options.filter(({ label }) => label.toLowerCase().includes(search.toLowerCase()));
  const toggle = (value: FilterValue) => {
    if (isSingle) onChange([value]);
    else onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  };
  return (
    <fieldset>
      <legend className="sr-only">{translate(field.label)}</legend>
      {options.length >= searchFrom && (
        <input
          type="search"
          aria-label={translate("kit.filter.search_choices")}
          placeholder={translate("kit.filter.search_choices")}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          className="control-outline mb-1 h-control w-full px-2"
        />
      )}
      <div className="-mx-1 max-h-60 overflow-auto">
        {shown.map(({ value, label }) => (
          <label key={String(value)} className="flex items-center gap-2 rounded px-1 py-1 hover:bg-hover">
            <input
              type={isSingle ? "radio" : "checkbox"}
              name={field.source}
              checked={values.includes(value)}
              onChange={() => toggle(value)}
              className="size-3.5 accent-accent"
            />
            <span className="truncate">{label}</span>
          </label>
        ))}
        {shown.length === 0 && <p className="px-1 text-muted">{translate("kit.filter.no_choice")}</p>}
      </div>
    </fieldset>
  );
};
