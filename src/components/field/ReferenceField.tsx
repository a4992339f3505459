import type { ReactNode } from "react";
import { LinkBase, useCreatePath, useGetManyAggregate, type RaRecord } from "react-admin";
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

interface ReferencedProps extends Required<Pick<ReferenceFieldProps, "reference" | "optionText">> {
  id: string;
  className: string | undefined;
}

const options = { retry: false } as const;

/**
 * One question to the cache and no other: React-Admin's `ReferenceFieldBase` asks four (permissions and the path of a link
 * among them), which in a table is a third of the time that a page of rows takes.
 */
const Referenced = ({ id, reference, optionText, className }: ReferencedProps) => {
  const { data, isPending } = useGetManyAggregate(reference, { ids: [id] }, options);
  if (isPending) return <SkeletonLine className="inline-flex w-24" />;
  const record: RaRecord | undefined = data?.[0];
  const text =
    typeof optionText === "function" ? record && optionText(record) : plainText(readPath(record, optionText));
  return (
    // A row that is gone or may not be seen still has its id.
    <span className={className}>{text || <code className="font-mono text-[0.92em]">{id}</code>}</span>
  );
};

const ReferenceLink = ({ className, ...referenced }: ReferencedProps) => {
  const createPath = useCreatePath();
  return (
    <LinkBase
      to={createPath({ resource: referenced.reference, type: "show", id: referenced.id })}
      className={className ?? "text-accent hover:underline"}
    >
      <Referenced {...referenced} className={undefined} />
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
  const Shown = link ? ReferenceLink : Referenced;
  return <Shown {...{ id, reference, optionText, className }} />;
};
