import { useListContext, useTranslate } from "react-admin";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { HintArea } from "../../../components/hint/HintArea";
import { ExportButton } from "../../../components/list/ExportButton";
import { List } from "../../../components/list/List";
import { useNarrow } from "../../../components/preference/useNarrow";
import { useKeys } from "../../../components/shortcut/useKeys";
import { withFirst } from "../../../components/table/columns";
import { DataTable } from "../../../components/table/DataTable";
import type { RequestAction } from "../../../domain/privacy-requests/stateMachine";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { offeredActions } from "../action/availability";
import { requestActionTable } from "../action/requestActionTable";
import { useRequestActions, type RequestActions } from "../action/useRequestActions";
import { RequestBulkActions } from "../bulk/RequestBulkActions";
import { requestLabel, requestPath, type PrivacyRequest } from "../privacyRequest";
import { useRequestChanges } from "../useRequestChanges";
import { QueueTabs } from "./QueueTabs";
import { requestColumns } from "./requestColumns";
import { useRequestFilters } from "./requestFilters";
import { useQueueHelp } from "./useQueueHelp";

const byDueDate = { field: "dueOn", order: "ASC" } as const;
const stillOpen = { open: true } as const;
const rowLink = ({ id }: PrivacyRequest) => requestPath(id);
const onCards = withFirst(requestColumns, [
  "type",
  "state",
  "subject",
  "deadline.due",
  "assignee.name",
  "regime",
]);

const RecordLinkButton = () => {
  const translate = useTranslate();
  return (
    <ButtonLink variant="primary" icon="plus" to="/privacy-requests/create">
      {translate("privacy_requests.intake.button")}
    </ButtonLink>
  );
};

const NoRequests = ({ canRecord }: { canRecord: boolean }) => {
  const translate = useTranslate();
  return (
    <EmptyState
      icon="check"
      title={translate("privacy_requests.empty.title")}
      {...(canRecord && { action: <RecordLinkButton /> })}
    >
      {translate("privacy_requests.empty.body")}
    </EmptyState>
  );
};

const actionOfKey = (key: string, request: PrivacyRequest): RequestAction | undefined =>
  offeredActions(request).find((action) => requestActionTable[action].shortcut === key);

/** The place of the row that has the focus. */
const focusedRow = () =>
  Number(document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset["row"] ?? -1);

/** One key acts on the focused row, as its menu would. */
const Queue = ({ actions, canRecord }: { actions: RequestActions; canRecord: boolean }) => {
  const isNarrow = useNarrow();
  const { data } = useListContext<PrivacyRequest>();
  useKeys((key) => {
    const request = data?.[focusedRow()];
    const action = request && actionOfKey(key, request);
    if (!action || actions.whyNot(action, request) !== undefined) return false;
    actions.start(action, request);
    return true;
  });
  return (
    <HintArea className="flex min-h-0 flex-1 flex-col">
      <DataTable<PrivacyRequest>
        columns={isNarrow ? onCards : requestColumns}
        rowLink={rowLink}
        rowLabel={requestLabel}
        rowActions={actions.entriesFor}
        bulkActions={<RequestBulkActions />}
        empty={<NoRequests canRecord={canRecord} />}
      />
    </HintArea>
  );
};

/** The queue: what is due first stands first. */
export const RequestList = () => {
  const translate = useTranslate();
  const filters = useRequestFilters();
  const canWork = useHasScope("privacy_requests:work");
  const actions = useRequestActions();
  useQueueHelp();
  useRequestChanges();
  return (
    <List<PrivacyRequest>
      title="privacy_requests.title"
      filters={filters}
      search="privacy_requests.search"
      sort={byDueDate}
      filterDefaultValues={stillOpen}
      actions={
        <>
          <ButtonLink icon="calendar" to="/privacy-requests/report">
            {translate("request_report.open")}
          </ButtonLink>
          <ExportButton />
          {canWork && <RecordLinkButton />}
        </>
      }
      notice={<QueueTabs />}
    >
      <Queue actions={actions} canRecord={canWork} />
      {actions.dialog}
    </List>
  );
};
