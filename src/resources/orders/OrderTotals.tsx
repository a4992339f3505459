import { useListContext, useTranslate } from "react-admin";
import { formatCount } from "../../components/field/formatCount";
import { MoneyText } from "../../components/field/MoneyField";
import { ProblemPanel } from "../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../components/feedback/Skeleton";
import { ProviderName } from "../../components/orders/orderColumns";
import { OrderStatus } from "../../components/orders/OrderStatus";
import { SimpleTable, type SimpleColumn } from "../../components/table/SimpleTable";
import type { OrderTotals as Totals } from "../../domain/orders/order";
import { useQuestion } from "../../providers/dataProvider/useQuestion";

type Total = Totals["totals"][number];

const columnsOf = (
  translate: (key: string) => string,
  narrow: (total: Total) => void,
): readonly SimpleColumn<Total>[] => [
  {
    id: "provider",
    label: translate("order_terms.column.provider"),
    render: ({ provider }) => <ProviderName provider={provider} />,
  },
  {
    id: "status",
    label: translate("order_terms.column.status"),
    render: (total) => (
      <button type="button" onClick={() => narrow(total)} className="hover:underline">
        <OrderStatus status={total.status} />
      </button>
    ),
  },
  {
    id: "count",
    label: translate("orders.totals.count"),
    align: "end",
    render: ({ count }) => formatCount(count),
  },
  ...(["gross", "fee", "net"] as const).map((id) => ({
    id,
    label: translate(`order_terms.column.${id}`),
    align: "end" as const,
    render: ({ [id]: money }: Total) => <MoneyText money={money} />,
  })),
];

/** Money that came stands before money that did not. */
const order: readonly string[] = ["settled", "paid", "pending", "created", "disputed", "refunded", "failed"];
const place = (status: string) => order.indexOf(status);

/** Gross, fee and net by provider and status over the whole filter, worked out by the platform. */
export const OrderTotals = () => {
  const translate = useTranslate();
  const list = useListContext();
  const filter = list.filterValues as Readonly<Record<string, unknown>>;
  const { data, error, isFetching, refetch } = useQuestion<Totals>({
    path: "/orders/totals",
    filter,
    isPersonal: false,
  });
  const narrow = ({ provider, status }: Total) => list.setFilters({ ...filter, provider, status });
  const rows = data?.totals.toSorted(
    (a, b) => a.provider.localeCompare(b.provider, "en") || place(a.status) - place(b.status),
  );
  return (
    <section
      aria-label={translate("orders.totals.title")}
      className="max-h-64 overflow-y-auto rounded-md border border-hairline bg-surface"
    >
      {error && (
        <ProblemPanel layout="inline" error={error} onRetry={() => void refetch()} retrying={isFetching} />
      )}
      {!error && !rows && (
        <div className="p-4">
          <SkeletonText lines={4} />
        </div>
      )}
      {rows?.length === 0 && (
        <p className="px-4 py-2 text-sm text-muted">{translate("orders.totals.none")}</p>
      )}
      {rows && rows.length > 0 && (
        <SimpleTable<Total>
          caption={translate("orders.totals.title")}
          columns={columnsOf(translate, narrow)}
          rows={rows}
          rowKey={({ provider, status, gross }) => `${provider} ${status} ${gross.currency}`}
        />
      )}
    </section>
  );
};
