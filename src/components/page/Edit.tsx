import type { ReactNode } from "react";
import { EditBase, useEditContext, type EditBaseProps, type RaRecord } from "react-admin";
import { RecordPage, type RecordPageProps } from "./RecordPage";

export interface EditProps<RecordType extends RaRecord>
  extends
    Omit<EditBaseProps<RecordType>, "children" | "render" | "loading" | "error" | "title" | "mutationMode">,
    Omit<RecordPageProps<RecordType>, "state"> {
  children: ReactNode;
}

const shownInPlace = { onError: () => undefined };

const Page = <RecordType extends RaRecord>(props: Omit<RecordPageProps<RecordType>, "state">) => (
  <RecordPage {...props} state={useEditContext<RecordType>()} />
);

/** Saves only when the server has agreed: never optimistic, since a refusal must leave the typed values in place. */
export const Edit = <RecordType extends RaRecord = RaRecord>({
  title,
  meta,
  actions,
  loading,
  children,
  queryOptions,
  ...edit
}: EditProps<RecordType>) => (
  <EditBase<RecordType>
    redirect="show"
    {...edit}
    mutationMode="pessimistic"
    queryOptions={{ ...shownInPlace, ...queryOptions }}
  >
    <Page<RecordType> title={title} meta={meta} actions={actions} loading={loading}>
      {children}
    </Page>
  </EditBase>
);
