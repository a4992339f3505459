import type { ReactNode } from "react";
import { plainText } from "./plainText";
import { useFieldValue, type FieldProps } from "./fieldValue";

export interface TextFieldProps extends FieldProps {
  /** Shown when there is nothing. */
  emptyText?: ReactNode;
}

export const TextField = ({ emptyText = "–", className, ...field }: TextFieldProps) => {
  const text = plainText(useFieldValue(field));
  return text === "" ? (
    <span className="text-faint">{emptyText}</span>
  ) : (
    <span className={className}>{text}</span>
  );
};
