import { useTranslate } from "react-admin";
import { EmptyState } from "../../components/feedback/EmptyState";
import { ExportButton } from "../../components/list/ExportButton";
import { List } from "../../components/list/List";
import { useNarrow } from "../../components/preference/useNarrow";
import { withFirst } from "../../components/table/columns";
import { DataTable } from "../../components/table/DataTable";
import { eventPath, type ErrorEvent } from "./errorEvent";
import { errorEventColumns } from "./errorEventColumns";
import { errorEventFilters } from "./errorEventFilters";

const newestFirst = { field: "lastAt", order: "DESC" } as const;
const onCards = withFirst(errorEventColumns, ["severity", "count", "code", "component", "lastAt", "firstAt"]);
const codeOf = ({ code }: ErrorEvent) => code;

/** What failed on the platform's own side, like put with like. */
export const ErrorEventList = () => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  return (
    <List<ErrorEvent>
      title="error_events.title"
      meta={<span>{translate("error_events.about")}</span>}
      filters={errorEventFilters}
      search="error_events.search"
      sort={newestFirst}
      actions={<ExportButton />}
    >
      <DataTable<ErrorEvent>
        columns={isNarrow ? onCards : errorEventColumns}
        rowLink={eventPath}
        rowLabel={codeOf}
        empty={
          <EmptyState icon="success" title={translate("error_events.empty")}>
            {translate("error_events.empty_detail")}
          </EmptyState>
        }
      />
    </List>
  );
};
