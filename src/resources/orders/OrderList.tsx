import { useTranslate } from "react-admin";
import { EmptyState } from "../../components/feedback/EmptyState";
import { ExportButton } from "../../components/list/ExportButton";
import { List } from "../../components/list/List";
import { orderColumns } from "../../components/orders/orderColumns";
import { useNarrow } from "../../components/preference/useNarrow";
import { withFirst } from "../../components/table/columns";
import { DataTable } from "../../components/table/DataTable";
import type { Order } from "../../domain/orders/order";
import { orderFilters } from "./orderFilters";
import { OrderTotals } from "./OrderTotals";

const newestFirst = { field: "at", order: "DESC" } as const;
const onCards = withFirst(orderColumns, ["id", "status", "gross", "net", "at", "provider"]);
const orderPath = ({ id }: Order) => `/orders/${encodeURIComponent(id)}/show`;
const idOf = ({ id }: Order) => id;

/** Payments by provider and state, with what the processor kept of them. */
export const OrderList = () => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  return (
    <List<Order>
      title="orders.title"
      meta={<span>{translate("orders.at_processor")}</span>}
      filters={orderFilters}
      search={false}
      sort={newestFirst}
      actions={<ExportButton />}
      notice={<OrderTotals />}
    >
      <DataTable<Order>
        columns={isNarrow ? onCards : orderColumns}
        rowLink={orderPath}
        rowLabel={idOf}
        empty={<EmptyState title={translate("orders.empty")}>{translate("orders.empty_detail")}</EmptyState>}
      />
    </List>
  );
};
