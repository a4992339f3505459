import { useId, useState, type RefObject } from "react";
import { useTranslate } from "react-admin";
import { Dialog, Popover } from "react-aria-components";
import { Button } from "../button/Button";
import {
  operatorsOf,
  type FilterCondition,
  type FilterField,
  type FilterKind,
  type FilterOperator,
  type FilterValue,
} from "./filterField";
import type { ValuesEditorProps } from "./valuesEditorProps";
import { ChoiceValues } from "./ChoiceValues";
import { DateValues } from "./DateValues";
import { PlainValues } from "./PlainValues";
import { ReferenceValues } from "./ReferenceValues";
import { TimeValues } from "./TimeValues";

export interface FilterEditorProps {
  field: FilterField;
  condition: FilterCondition;
  triggerRef: RefObject<HTMLElement | null>;
  onApply: (condition: FilterCondition) => void;
  onClose: () => void;
}

const editors: Record<FilterKind, (props: ValuesEditorProps) => React.ReactNode> = {
  enum: ChoiceValues,
  boolean: ChoiceValues,
  reference: ReferenceValues,
  time: TimeValues,
  date: DateValues,
  text: PlainValues,
  id: PlainValues,
  number: PlainValues,
  money: PlainValues,
};

const isComplete = (operator: FilterOperator, values: readonly FilterValue[]) =>
  values.length >= (operator === "between" ? 2 : 1) && values.every((value) => value !== "");

/** The popover of one chip: operator and values. Nothing changes until "Apply". */
export const FilterEditor = ({ field, condition, triggerRef, onApply, onClose }: FilterEditorProps) => {
  const translate = useTranslate();
  const id = useId();
  const [operator, setOperator] = useState(condition.operator);
  const [values, setValues] = useState(condition.values);
  const offered = operatorsOf(field);
  const operators = offered.includes(operator) ? offered : [...offered, operator];
  const prefix =
    field.kind === "time" || field.kind === "date" ? "kit.filter.operator.time_" : "kit.filter.operator.";
  const Values = editors[field.kind];
  return (
    <Popover
      isOpen
      triggerRef={triggerRef}
      placement="bottom start"
      offset={4}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className="z-50 w-80 max-w-[calc(100vw-16px)] overflow-auto rounded-md border border-line bg-raised shadow-overlay"
    >
      <Dialog
        aria-label={translate("kit.filter.edit", { name: translate(field.label) })}
        className="outline-none"
      >
        <form
          className="space-y-3 p-3 text-sm"
          onSubmit={(event) => {
            event.preventDefault();
            if (isComplete(operator, values)) onApply({ source: field.source, operator, values });
          }}
        >
          <div className="flex items-center gap-2">
            <label htmlFor={id} className="font-medium">
              {translate(field.label)}
            </label>
            <select
              id={id}
              value={operator}
              onChange={(event) => {
                setOperator(event.target.value as FilterOperator);
                setValues([]);
              }}
              className="control-outline h-control min-w-0 flex-1 px-2"
            >
              {operators.map((each) => (
                <option key={each} value={each}>
                  {translate(prefix + each)}
                </option>
              ))}
            </select>
          </div>
          <Values field={field} operator={operator} values={values} onChange={setValues} />
          <div className="flex justify-end gap-2">
            <Button variant="quiet" onClick={onClose}>
              {translate("kit.action.cancel")}
            </Button>
            <Button type="submit" variant="primary" disabled={!isComplete(operator, values)}>
              {translate("kit.action.apply")}
            </Button>
          </div>
        </form>
      </Dialog>
    </Popover>
  );
};
