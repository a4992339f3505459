import { useRecordContext, useTranslate } from "react-admin";
import { Banner } from "../../components/feedback/Banner";
import { EmptyState } from "../../components/feedback/EmptyState";
import { AccountRef } from "../../components/field/AccountRef";
import { TimeText } from "../../components/field/DateField";
import { IdText } from "../../components/field/IdField";
import { MoneyText } from "../../components/field/MoneyField";
import { DefinitionList } from "../../components/layout/DefinitionList";
import { Panel } from "../../components/layout/Panel";
import { entryColumns } from "../../components/ledger/entryColumns";
import { ProviderName } from "../../components/orders/orderColumns";
import { OrderStatus } from "../../components/orders/OrderStatus";
import { Show } from "../../components/page/Show";
import { StreamTable } from "../../components/stream/StreamTable";
import type { LedgerEntry } from "../../domain/ledger/entry";
import type { Order } from "../../domain/orders/order";
import { useHasScope } from "../../providers/authProvider/SessionContext";
import { useStreamPages } from "../../providers/dataProvider/useStreamPages";

const orderMeta = (order: Order) => (
  <>
    <OrderStatus status={order.status} />
    <ProviderName provider={order.provider} />
    <MoneyText money={order.gross} />
  </>
);

const Facts = ({ order }: { order: Order }) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`order_terms.column.${name}`);
  const { paidAt, settledAt, refunded, credits, failureCode, ledgerTxnId } = order;
  return (
    <DefinitionList
      columns={2}
      items={[
        { label: label("gross"), value: <MoneyText money={order.gross} /> },
        { label: label("fee"), value: <MoneyText money={order.fee} /> },
        { label: label("net"), value: <MoneyText money={order.net} /> },
        refunded !== undefined && { label: label("refunded"), value: <MoneyText money={refunded} /> },
        credits !== undefined && { label: label("credits"), value: <MoneyText money={credits} /> },
        {
          label: label("accountId"),
          value: <AccountRef id={order.accountId} />,
        },
        { label: label("externalId"), value: <IdText id={order.externalId} copyable /> },
        { label: label("at"), value: <TimeText at={order.at} show="both" /> },
        paidAt !== undefined && { label: label("paidAt"), value: <TimeText at={paidAt} show="both" /> },
        settledAt !== undefined && {
          label: label("settledAt"),
          value: <TimeText at={settledAt} show="both" />,
        },
        failureCode !== undefined && { label: label("failureCode"), value: <IdText id={failureCode} /> },
        ledgerTxnId !== undefined && {
          label: label("ledgerTxnId"),
          value: <IdText id={ledgerTxnId} copyable />,
        },
      ]}
    />
  );
};

const entryPath = ({ id }: LedgerEntry) => `/ledger-entries/${encodeURIComponent(id)}/show`;

const Booked = ({ txnId }: { txnId: string }) => {
  const translate = useTranslate();
  const stream = useStreamPages<LedgerEntry>("ledger-entries", { txnId }, { order: "asc" });
  return (
    <Panel title={translate("orders.entries")} flush>
      <StreamTable<LedgerEntry>
        stream={stream}
        columns={entryColumns}
        name="orders.ledger-entries"
        label={translate("orders.entries")}
        rowLink={entryPath}
        rowLabel={({ id }) => id}
        empty={<EmptyState title={translate("orders.entries_none")} />}
      />
    </Panel>
  );
};

const Body = () => {
  const translate = useTranslate();
  const order = useRecordContext<Order>();
  const canReadLedger = useHasScope("ledger:read");
  if (!order) return null;
  const isUnbooked =
    order.ledgerTxnId === undefined && (order.status === "paid" || order.status === "settled");
  return (
    <div className="space-y-4">
      {isUnbooked && <Banner tone="critical">{translate("orders.unbooked")}</Banner>}
      <Panel title={translate("orders.facts")} description={translate("orders.at_processor")}>
        <Facts order={order} />
      </Panel>
      {order.ledgerTxnId !== undefined && canReadLedger && <Booked txnId={order.ledgerTxnId} />}
    </div>
  );
};

/** One payment: what came, what the processor kept, and where it is booked. */
export const OrderShow = () => (
  <Show<Order> title={({ id }) => id} meta={orderMeta}>
    <Body />
  </Show>
);
