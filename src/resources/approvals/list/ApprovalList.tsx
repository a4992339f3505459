import { useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { List } from "../../../components/list/List";
import { DataTable } from "../../../components/table/DataTable";
import { approvalPath, approvalTitle, type Approval } from "../approval";
import { approvalColumns } from "./approvalColumns";
import { approvalFilters } from "./approvalFilters";

const oldestFirst = { field: "askedAt", order: "ASC" } as const;
const waiting = { status: "pending" } as const;

/** What waits for a second person: the inbox of four eyes. */
export const ApprovalList = () => {
  const translate = useTranslate();
  return (
    <List<Approval>
      title="approvals.title"
      filters={approvalFilters}
      search={false}
      sort={oldestFirst}
      filterDefaultValues={waiting}
    >
      <DataTable<Approval>
        columns={approvalColumns}
        rowLink={approvalPath}
        rowLabel={approvalTitle}
        empty={
          <EmptyState icon="check" title={translate("approvals.empty")}>
            {translate("approvals.empty_detail")}
          </EmptyState>
        }
      />
    </List>
  );
};
