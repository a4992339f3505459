import { useTranslate } from "react-admin";
import { Icon } from "../icon/Icon";
import { useFieldValue, type FieldProps } from "./fieldValue";

export interface BooleanFieldProps extends FieldProps {
  /** Keys of the catalogue in the place of "Yes" and "No". */
  labels?: readonly [yes: string, no: string];
}

const yesNo = ["kit.filter.yes", "kit.filter.no"] as const;

export const BooleanField = ({ labels = yesNo, ...field }: BooleanFieldProps) => {
  const translate = useTranslate();
  const value = useFieldValue(field);
  if (typeof value !== "boolean") return <span className="text-faint">–</span>;
  return (
    <span className="inline-flex items-center gap-1">
      <Icon name={value ? "check" : "minus"} className={value ? "text-positive" : "text-muted"} />
      {translate(value ? labels[0] : labels[1])}
    </span>
  );
};
