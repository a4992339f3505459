import type { ReactNode } from "react";
import { useCreatePath, useResourceContext, useTranslate, type RaRecord } from "react-admin";
import { ButtonLink } from "../button/ButtonLink";
import { ProblemPanel } from "../feedback/ProblemPanel";
import { SkeletonDefinitionList, SkeletonLine } from "../feedback/Skeleton";
import { PageHeader } from "../layout/PageHeader";
import { Panel } from "../layout/Panel";

export interface RecordPageProps<RecordType extends RaRecord> {
  /** From the record; a text is a key of the catalogue. */
  title: string | ((record: RecordType) => string);
  meta?: ((record: RecordType) => ReactNode) | undefined;
  actions?: ((record: RecordType) => ReactNode) | undefined;
  /** What holds the place of the panels; the same outline as they have. */
  loading?: ReactNode;
  children: ReactNode;
  state: {
    record?: RecordType | undefined;
    error?: unknown;
    isFetching?: boolean | undefined;
    refetch: () => unknown;
  };
}

const LoadingPage = ({ loading }: { loading: ReactNode }) => (
  <>
    <PageHeader title={<SkeletonLine className="h-7 w-64 max-w-full" />} />
    {loading ?? (
      <Panel>
        <SkeletonDefinitionList rows={8} />
      </Panel>
    )}
  </>
);

/** Header and body of a page over one record, with its three other states: coming, failed, gone. */
export const RecordPage = <RecordType extends RaRecord>({
  title,
  meta,
  actions,
  loading,
  children,
  state,
}: RecordPageProps<RecordType>) => {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const resource = useResourceContext() ?? "";
  const { record, error, isFetching, refetch } = state;
  if (!record && error)
    return (
      <div className="space-y-4">
        <h1 className="sr-only">{translate("kit.page.failed")}</h1>
        <ProblemPanel
          error={error}
          onRetry={() => void refetch()}
          retrying={isFetching}
          actions={
            <ButtonLink size="small" to={createPath({ resource, type: "list" })}>
              {translate("kit.page.to_list")}
            </ButtonLink>
          }
        />
      </div>
    );
  if (!record) return <LoadingPage loading={loading} />;
  return (
    <>
      <PageHeader
        title={typeof title === "string" ? translate(title, { _: title }) : title(record)}
        meta={meta?.(record)}
        actions={actions?.(record)}
      />
      {children}
    </>
  );
};
