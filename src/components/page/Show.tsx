import type { ReactNode } from "react";
import { ShowBase, useShowContext, type RaRecord, type ShowBaseProps } from "react-admin";
import { RecordPage, type RecordPageProps } from "./RecordPage";

export interface ShowProps<RecordType extends RaRecord>
  extends
    Omit<ShowBaseProps<RecordType>, "children" | "render" | "loading" | "error" | "title">,
    Omit<RecordPageProps<RecordType>, "state"> {
  children: ReactNode;
}

const shownInPlace = { onError: () => undefined };

const Page = <RecordType extends RaRecord>(props: Omit<RecordPageProps<RecordType>, "state">) => (
  <RecordPage {...props} state={useShowContext<RecordType>()} />
);

/** A record's page: header, then the panels given as children. */
export const Show = <RecordType extends RaRecord = RaRecord>({
  title,
  meta,
  actions,
  loading,
  children,
  queryOptions,
  ...show
}: ShowProps<RecordType>) => (
  <ShowBase<RecordType> {...show} queryOptions={{ ...shownInPlace, ...queryOptions }}>
    <Page<RecordType> title={title} meta={meta} actions={actions} loading={loading}>
      {children}
    </Page>
  </ShowBase>
);
