import { useTranslate } from "react-admin";
import { EmptyState } from "../../components/feedback/EmptyState";
import { ExportButton } from "../../components/list/ExportButton";
import { List } from "../../components/list/List";
import { useNarrow } from "../../components/preference/useNarrow";
import { withFirst } from "../../components/table/columns";
import { DataTable } from "../../components/table/DataTable";
import { outputPath, type RehostedOutput } from "./rehostedOutput";
import { rehostedOutputColumns } from "./rehostedOutputColumns";
import { rehostedOutputFilters } from "./rehostedOutputFilters";
import { RehostingSummary } from "./RehostingSummary";

const newestFirst = { field: "createdAt", order: "DESC" } as const;
const onCards = withFirst(rehostedOutputColumns, [
  "status",
  "provider",
  "createdAt",
  "errorCode",
  "upstreamExpiresAt",
  "requestId",
]);
const idOf = ({ id }: RehostedOutput) => id;

/** Outputs that had to be copied before the upstream's link to them ended: how many were, and which were not. */
export const RehostedOutputList = () => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  return (
    <List<RehostedOutput>
      title="rehosted_outputs.title"
      filters={rehostedOutputFilters}
      search={false}
      sort={newestFirst}
      actions={<ExportButton />}
      notice={<RehostingSummary />}
    >
      <DataTable<RehostedOutput>
        columns={isNarrow ? onCards : rehostedOutputColumns}
        rowLink={outputPath}
        rowLabel={idOf}
        empty={
          <EmptyState title={translate("rehosted_outputs.empty")}>
            {translate("rehosted_outputs.empty_detail")}
          </EmptyState>
        }
      />
    </List>
  );
};
