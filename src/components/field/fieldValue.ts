import { useRecordContext } from "react-admin";

export interface FieldProps {
  /** The record's field; a dot reaches into an object ("usage.today"). */
  source: string;
  /** Only when the field stands outside a record context. */
  record?: Record<string, unknown>;
  className?: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

export const readPath = (record: unknown, source: string): unknown => {
  if (!isObject(record)) return undefined;
  if (source in record) return record[source];
  return source
    .split(".")
    .reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), record);
};

export const useFieldValue = ({ source, record }: FieldProps): unknown =>
  readPath(useRecordContext(record ? { record: record as never } : undefined), source);
