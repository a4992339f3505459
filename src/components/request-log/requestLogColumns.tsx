import type { RequestLog } from "../../domain/request-logs/requestLog";
import { TimeText } from "../field/DateField";
import { moneyToCopy, MoneyText } from "../field/MoneyField";
import { NumberText } from "../field/NumberField";
import { MaskedText } from "../field/MaskedText";
import { RecordLink } from "../field/RecordLink";
import type { DataTableColumn } from "../table/columns";
import { AccountRef } from "../field/AccountRef";
import { OutcomeBadge } from "./OutcomeBadge";

type Column = DataTableColumn<RequestLog>;

const label = (name: string) => `request_log_terms.column.${name}`;
const nothing = <span className="text-faint">–</span>;

const figure = (
  source: "latencyMs" | "ttftMs" | "inputTokens" | "cachedTokens" | "outputTokens" | "status",
  more: Partial<Column> = {},
): Column => ({
  source,
  label: label(source),
  align: "end",
  width: 84,
  minWidth: 76,
  render: ({ [source]: value }) => (value === undefined ? nothing : <NumberText value={value} />),
  ...more,
});

const text = (
  source: "method" | "provider" | "endpoint" | "model" | "country",
  width: number,
  minWidth?: number,
): Column => ({
  source,
  label: label(source),
  width,
  ...(minWidth !== undefined && { minWidth }),
  render: ({ [source]: value }) => (value === undefined ? nothing : <bdi title={value}>{value}</bdi>),
});

const code = (source: "id" | "requestId" | "secretId" | "errorCode", width: number): Column => ({
  source,
  label: label(source),
  width,
  render: ({ [source]: value }) =>
    value === undefined ? nothing : <code className="font-mono text-[0.92em]">{value}</code>,
});

const link = (source: "keyId" | "ledgerEntryId", resource: string, more: Partial<Column> = {}): Column => ({
  source,
  label: label(source),
  width: 152,
  minWidth: 152,
  render: ({ [source]: id }) => (id === undefined ? nothing : <RecordLink resource={resource} id={id} />),
  ...more,
});

const hidden = (column: Column): Column => ({ ...column, hiddenByDefault: true });

/**
 * A request in one line: when, how it ended, what was asked of which model, how long it took, what it used and cost. Metadata
 * only: there is no column for content, because the platform's API has no field for it.
 */
export const requestLogColumns: readonly Column[] = [
  {
    source: "at",
    label: label("at"),
    width: 140,
    minWidth: 140,
    render: ({ at }) => <TimeText at={at} show="moment" />,
  },
  {
    source: "outcome",
    label: label("outcome"),
    speaksForItself: true,
    width: 148,
    minWidth: 148,
    render: ({ outcome }) => <OutcomeBadge outcome={outcome} />,
  },
  figure("status", { width: 64, minWidth: 60, render: ({ status }) => status }),
  text("model", 150, 140),
  text("endpoint", 170, 160),
  figure("latencyMs", { width: 100, minWidth: 96 }),
  figure("inputTokens"),
  figure("outputTokens"),
  {
    source: "cost",
    label: label("cost"),
    align: "end",
    width: 108,
    minWidth: 108,
    render: ({ cost }) => <MoneyText money={cost} />,
    copyText: ({ cost }) => moneyToCopy(cost),
  },
  {
    source: "accountId",
    label: label("accountId"),
    width: 152,
    minWidth: 152,
    render: ({ accountId }) => <AccountRef id={accountId} />,
  },
  link("keyId", "access-keys"),
  code("requestId", 152),
  hidden(code("errorCode", 150)),
  hidden(figure("cachedTokens")),
  hidden(figure("ttftMs", { width: 110 })),
  hidden(text("provider", 100)),
  hidden(text("method", 72)),
  hidden({
    source: "ipMasked",
    label: label("ipMasked"),
    width: 120,
    render: ({ ipMasked }) => <MaskedText text={ipMasked} />,
  }),
  hidden(text("country", 72)),
  hidden(link("ledgerEntryId", "ledger-entries")),
  hidden(code("secretId", 110)),
  hidden({ source: "seq", label: label("seq"), align: "end", width: 84 }),
  hidden(code("id", 130)),
  hidden({
    source: "expiresAt",
    label: label("expiresAt"),
    width: 140,
    render: ({ expiresAt }) =>
      expiresAt === undefined ? nothing : <TimeText at={expiresAt} show="moment" />,
  }),
];

/** On the page of an account or a key, which need not say whose request it was. */
export const columnsWithout = (source: "accountId" | "keyId"): readonly Column[] =>
  requestLogColumns.filter((column) => column.source !== source);
