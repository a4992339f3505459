import type { FilterField, FilterOperator, FilterValue } from "./filterField";

/** What the popover of a chip gives to the editor of its kind of value. */
export interface ValuesEditorProps {
  field: FilterField;
  operator: FilterOperator;
  values: readonly FilterValue[];
  onChange: (values: readonly FilterValue[]) => void;
}
