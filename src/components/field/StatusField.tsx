import { useTranslate } from "react-admin";
import { Badge } from "../badge/Badge";
import type { Tone } from "../badge/tones";
import type { IconName } from "../icon/iconPaths";
import { useFieldValue, type FieldProps } from "./fieldValue";

export interface StatusLook {
  tone: Tone;
  /** A shape of its own where two states share a tone. */
  icon?: IconName;
}

export interface StatusBadgeProps {
  value: string;
  looks: Readonly<Record<string, StatusLook>>;
  /** The prefix of the catalogue: `access_keys.status` + `.active`. */
  labels: string;
}

/** A state by text, shape and colour. One that is not in the table is shown as it is, in grey. */
export const StatusBadge = ({ value, looks, labels }: StatusBadgeProps) => {
  const translate = useTranslate();
  const look = Object.hasOwn(looks, value) ? looks[value] : undefined;
  return (
    <Badge tone={look?.tone ?? "neutral"} {...(look?.icon ? { icon: look.icon } : {})}>
      {translate(`${labels}.${value}`, { _: value })}
    </Badge>
  );
};

export interface StatusFieldProps extends FieldProps, Omit<StatusBadgeProps, "value"> {}

export const StatusField = ({ looks, labels, ...field }: StatusFieldProps) => {
  const value = useFieldValue(field);
  return typeof value === "string" && value ? (
    <StatusBadge value={value} looks={looks} labels={labels} />
  ) : null;
};
