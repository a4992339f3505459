import type { ReactNode } from "react";
import {
  LinkBase,
  ReferenceFieldBase,
  useCreatePath,
  useReferenceFieldContext,
  type RaRecord,
} from "react-admin";
import { SkeletonLine } from "../feedback/Skeleton";
import { readPath, useFieldValue, type FieldProps } from "./fieldValue";
import { plainText } from "./plainText";

export interface ReferenceFieldProps extends FieldProps {
  /** The resource that is pointed to. */
  reference: string;
  /** The field of it that is shown; its id where that is empty. */
  optionText?: string | ((record: RaRecord) => ReactNode);
  link?: boolean;
}

const Referenced = ({
  id,
  reference,
  optionText,
  link,
  className,
}: {
  id: string;
  reference: string;
  optionText: NonNullable<ReferenceFieldProps["optionText"]>;
  link: boolean;
  className: string | undefined;
}) => {
  const { referenceRecord, isPending } = useReferenceFieldContext();
  const createPath = useCreatePath();
  if (isPending) return <SkeletonLine className="inline-flex w-24" />;
  const text =
    typeof optionText === "function"
      ? referenceRecord && optionText(referenceRecord)
      : plainText(readPath(referenceRecord, optionText));
  // A row that is gone or may not be seen still has its id.
  const shown = text || <code className="font-mono text-[0.92em]">{id}</code>;
  if (!link) return <span className={className}>{shown}</span>;
  return (
    <LinkBase
      to={createPath({ resource: reference, type: "show", id })}
      className={className ?? "text-accent hover:underline"}
    >
      {shown}
    </LinkBase>
  );
};

/** The row that an id points to. All ids of a page are asked for in one request (`getMany`). */
export const ReferenceField = ({
  reference,
  optionText = "name",
  link = true,
  className,
  ...field
}: ReferenceFieldProps) => {
  const id = useFieldValue(field);
  if (typeof id !== "string" || id === "") return <span className="text-faint">–</span>;
  return (
    <ReferenceFieldBase
      reference={reference}
      source={field.source}
      {...(field.record ? { record: field.record as RaRecord } : {})}
      queryOptions={{ retry: false }}
    >
      <Referenced {...{ id, reference, optionText, link, className }} />
    </ReferenceFieldBase>
  );
};
