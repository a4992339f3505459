import { useListContext, useTranslate } from "react-admin";
import { Banner } from "../../../components/feedback/Banner";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { List } from "../../../components/list/List";
import { useNarrow } from "../../../components/preference/useNarrow";
import { withFirst } from "../../../components/table/columns";
import { DataTable } from "../../../components/table/DataTable";
import { retentionPath, retentionTitle, type Retention } from "../retention";
import { retentionColumns } from "./retentionColumns";
import { retentionFilters } from "./retentionFilters";

const overdueFirst = { field: "state", order: "ASC" } as const;
const onCards = withFirst(retentionColumns, ["label", "state", "rule", "age", "recordCount"]);

/** Said of the rows shown; the home page counts over all. */
const Alarm = () => {
  const translate = useTranslate();
  const { data } = useListContext<Retention>();
  const count = data?.filter(({ state }) => state === "overdue").length ?? 0;
  if (count === 0) return null;
  return (
    <Banner tone="critical" title={translate("retention.alarm", { smart_count: count })}>
      {translate("retention.alarm_detail")}
    </Banner>
  );
};

/** Every category of the policy: what is promised, how old the oldest record is, and what the runs take. */
export const RetentionList = () => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  return (
    <List<Retention>
      title="retention.title"
      filters={retentionFilters}
      savedViews={false}
      sort={overdueFirst}
      perPage={100}
      notice={<Alarm />}
    >
      <DataTable<Retention>
        columns={isNarrow ? onCards : retentionColumns}
        rowLink={retentionPath}
        rowLabel={retentionTitle}
        empty={
          <EmptyState icon="clock" title={translate("retention.empty")}>
            {translate("retention.empty_detail")}
          </EmptyState>
        }
      />
    </List>
  );
};
