import { useState } from "react";
import { useTranslate } from "react-admin";
import { classNames } from "../classNames";
import type { Choice } from "./choice";
import { ChoiceLabel } from "./ChoiceLabel";
import { InputFrame } from "./InputFrame";
import type { CommonInputProps } from "./inputProps";
import { useFormInput } from "./useFormInput";

export interface CheckboxGroupInputProps extends CommonInputProps {
  choices: readonly Choice[];
  columns?: 1 | 2 | 3;
}

const grids = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-2 lg:grid-cols-3" };
const searchFrom = 13;

const isText = (value: unknown): value is string => typeof value === "string";

/** Several of a list; a long one can be searched and is kept to a height. */
export const CheckboxGroupInput = ({ choices, columns = 1, ...props }: CheckboxGroupInputProps) => {
  const translate = useTranslate();
  const [search, setSearch] = useState("");
  const { control, frame, value, onChange } = useFormInput(props, { format: (list) => list ?? [] });
  const { id, readOnly: _readOnly, disabled, ref, ...box } = control;
  const chosen = Array.isArray(value) ? value.filter(isText) : [];
  const name = (choice: Choice) => translate(choice.name, { _: choice.name });
  const shown = choices.filter((choice) => name(choice).toLowerCase().includes(search.toLowerCase()));
  return (
    <InputFrame {...frame} as="group">
      {choices.length >= searchFrom && (
        <div className="mb-1 flex items-center gap-2">
          <input
            type="search"
            aria-label={translate("kit.filter.search_choices")}
            placeholder={translate("kit.filter.search_choices")}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            className="control-outline h-control w-full px-2 text-sm sm:max-w-64"
          />
          <span className="text-xs text-muted">
            {translate("kit.selection.count", { smart_count: chosen.length, count: chosen.length })}
          </span>
        </div>
      )}
      <div className={classNames("grid max-h-64 gap-x-4 overflow-auto", grids[columns])}>
        {shown.map((choice, index) => (
          <ChoiceLabel key={choice.id} choice={choice}>
            <input
              {...box}
              {...(index === 0 ? { id, ref } : {})}
              type="checkbox"
              checked={chosen.includes(choice.id)}
              disabled={disabled || choice.disabled === true}
              onChange={() =>
                onChange(
                  chosen.includes(choice.id)
                    ? chosen.filter((other) => other !== choice.id)
                    : choices
                        .map((each) => each.id)
                        .filter((each) => each === choice.id || chosen.includes(each)),
                )
              }
              className="size-3.5 accent-accent"
            />
          </ChoiceLabel>
        ))}
      </div>
    </InputFrame>
  );
};
