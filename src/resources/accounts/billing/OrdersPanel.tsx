import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { Panel } from "../../../components/layout/Panel";
import { EmbeddedList } from "../../../components/list/EmbeddedList";
import { useNarrow } from "../../../components/preference/useNarrow";
import { orderColumns as allColumns } from "../../../components/orders/orderColumns";
import { withFirst } from "../../../components/table/columns";
import { DataTable } from "../../../components/table/DataTable";
import { accountRef, type Account } from "../account";

type Order = components["schemas"]["Order"];

/** Here it goes without saying whose orders these are. */
const orderColumns = allColumns.filter(({ source }) => source !== "accountId");
const onCards = withFirst(orderColumns, ["at", "gross", "externalId", "status"]);
const newestFirst = { field: "at", order: "DESC" } as const;
const orderPath = ({ id }: Order) => `/orders/${encodeURIComponent(id)}/show`;
const idOf = ({ id }: Order) => id;

/** Payments: provider, reference, amount, state. Card details stay at the processor. */
export const OrdersPanel = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  return (
    <Panel
      title={translate("accounts.orders.title")}
      description={translate("accounts.orders.at_processor")}
      flush
    >
      <EmbeddedList resource="orders" filter={{ accountId: accountRef(account) }} sort={newestFirst}>
        <DataTable<Order>
          columns={isNarrow ? onCards : orderColumns}
          name="accounts.orders"
          label={translate("accounts.orders.title")}
          rowLink={orderPath}
          rowLabel={idOf}
          height="content"
          framed={false}
          empty={
            <EmptyState title={translate("accounts.orders.empty")}>
              {translate("accounts.orders.empty_detail")}
            </EmptyState>
          }
        />
      </EmbeddedList>
    </Panel>
  );
};
