import { classNames } from "../classNames";
import { CopyButton } from "../button/CopyButton";
import { useFieldValue, type FieldProps } from "./fieldValue";

export interface IdTextProps {
  id: string;
  /** A button beside it; leave it out in tables, where Ctrl/⌘+C copies the cell. */
  copyable?: boolean;
  className?: string | undefined;
}

export const IdText = ({ id, copyable = false, className }: IdTextProps) => (
  <span className={classNames("inline-flex max-w-full items-center gap-1", className)}>
    <code className="truncate font-mono text-[0.92em]">{id}</code>
    {copyable && <CopyButton text={id} label={id} className="-my-1" />}
  </span>
);

export interface IdFieldProps extends FieldProps, Omit<IdTextProps, "id"> {}

export const IdField = ({ copyable = true, className, ...field }: IdFieldProps) => {
  const value = useFieldValue(field);
  return typeof value === "string" && value ? (
    <IdText id={value} copyable={copyable} className={className} />
  ) : (
    <span className="text-faint">–</span>
  );
};
