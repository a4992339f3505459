import type { ReactNode } from "react";
import { CreateBase, useTranslate, type CreateBaseProps, type RaRecord } from "react-admin";
import { PageHeader } from "../layout/PageHeader";

export interface CreateProps<RecordType extends Omit<RaRecord, "id">> extends Omit<
  CreateBaseProps<RecordType>,
  "children" | "render" | "title" | "mutationMode"
> {
  /** Key of the catalogue. */
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

export const Create = <RecordType extends Omit<RaRecord, "id"> = RaRecord>({
  title,
  actions,
  children,
  ...create
}: CreateProps<RecordType>) => {
  const translate = useTranslate();
  return (
    <CreateBase<RecordType> redirect="show" {...create} mutationMode="pessimistic">
      <PageHeader title={translate(title, { _: title })} actions={actions} />
      {children}
    </CreateBase>
  );
};
