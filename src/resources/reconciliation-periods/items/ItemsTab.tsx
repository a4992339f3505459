import { useState } from "react";
import { useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { Panel } from "../../../components/layout/Panel";
import { EmbeddedList } from "../../../components/list/EmbeddedList";
import { useNarrow } from "../../../components/preference/useNarrow";
import { withFirst } from "../../../components/table/columns";
import { DataTable } from "../../../components/table/DataTable";
import { itemResource, type Item, type Period } from "../period";
import { itemColumns } from "./itemColumns";

const ItemDialog = lazyNamed(() => import("./ItemDialog").then((module) => module.ItemDialog));

const openFirst = { field: "status", order: "ASC" } as const;
const onCards = withFirst(itemColumns, ["bucket", "status", "reason", "difference"]);
const idOf = ({ id }: Item) => id;
const noPage = ({ periodId }: Item) =>
  `/reconciliation-periods/${encodeURIComponent(periodId)}/show?tab=items`;

/** What the last recorded comparison found, each to be settled by somebody. */
export const ItemsTab = ({ period }: { period: Period }) => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  const [open, setOpen] = useState<Item>();
  return (
    <Panel flush>
      <EmbeddedList resource={itemResource} filter={{ periodId: period.id }} sort={openFirst} perPage={50}>
        <DataTable<Item>
          columns={isNarrow ? onCards : itemColumns}
          name="reconciliation.items"
          label={translate("reconciliation.tab.items")}
          rowLink={noPage}
          rowLabel={idOf}
          onOpen={setOpen}
          height="content"
          framed={false}
          empty={
            <EmptyState icon="check" title={translate("reconciliation.item.empty")}>
              {translate("reconciliation.item.empty_detail")}
            </EmptyState>
          }
        />
      </EmbeddedList>
      {open && <ItemDialog item={open} period={period} onClose={() => setOpen(undefined)} />}
    </Panel>
  );
};
