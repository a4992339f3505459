import type { Validator } from "react-admin";

/** What all inputs have in common. */
export interface CommonInputProps {
  /** The record's field. */
  source: string;
  /** Key of the catalogue. */
  label: string;
  /** Key of the catalogue: a line under the input. */
  help?: string;
  required?: boolean;
  disabled?: boolean;
  readOnly?: boolean;
  defaultValue?: unknown;
  validate?: Validator | readonly Validator[];
  className?: string;
}
