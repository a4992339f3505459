export type FilterKind =
  "enum" | "text" | "id" | "time" | "date" | "number" | "money" | "boolean" | "reference";

export type FilterOperator =
  "is" | "isNot" | "contains" | "startsWith" | "gt" | "gte" | "lt" | "lte" | "between";

export interface FilterChoice {
  id: string;
  /** Key of the catalogue; shown as it is when there is no such key. */
  name: string;
}

/** One row of a resource's filter table. */
export interface FilterField {
  source: string;
  /** Key of the catalogue. */
  label: string;
  kind: FilterKind;
  /** What the API understands for this field; the kind's usual operators unless said otherwise. */
  operators?: readonly FilterOperator[];
  /** For "enum". */
  choices?: readonly FilterChoice[];
  /** For "reference": the resource, and the field of it that is shown. */
  reference?: string;
  optionText?: string;
  /** For "time": its times lie ahead, such as an expiry. */
  isAhead?: boolean;
  /** What the chip says in place of operator and values, where the list knows better; translated. */
  inWords?: (values: readonly FilterValue[]) => string | undefined;
}

const usualOperators: Record<FilterKind, readonly FilterOperator[]> = {
  enum: ["is", "isNot"],
  text: ["contains", "startsWith", "is", "isNot"],
  id: ["is", "isNot", "startsWith"],
  reference: ["is", "isNot"],
  boolean: ["is"],
  time: ["gte", "lt", "between"],
  date: ["lte", "gte", "between", "is"],
  number: ["gte", "lte", "between", "is"],
  money: ["gte", "lte", "between", "is"],
};

export const operatorsOf = (field: FilterField): readonly FilterOperator[] =>
  field.operators ?? usualOperators[field.kind];

export type FilterValue = string | number | boolean;

/** One chip: a field, an operator and its values ("is" and "isNot" take several, "between" takes two). */
export interface FilterCondition {
  source: string;
  operator: FilterOperator;
  values: readonly FilterValue[];
}

/** Something in the URL's filter that this list does not understand. Kept until it is removed, never ignored. */
export interface FilterProblem {
  key: string;
  value: unknown;
}

export interface ParsedFilter {
  q: string;
  conditions: readonly FilterCondition[];
  problems: readonly FilterProblem[];
}
