import { TimeText } from "../../../components/field/DateField";
import { MaskedText } from "../../../components/field/MaskedText";
import { MoneyText, moneyToCopy } from "../../../components/field/MoneyField";
import { StatusBadge } from "../../../components/field/StatusField";
import type { DataTableColumn } from "../../../components/table/columns";
import type { Money } from "../../../domain/money";
import type { Platform } from "../../../providers/platform/PlatformContext";
import { isPurged, statusLooks, type Account } from "../account";
import { formatCount } from "../../../components/field/formatCount";
import { AccountName, OpenRequests, PlanCell } from "./cells";

type Column = DataTableColumn<Account>;

const label = (name: string) => `accounts.field.${name}`;
const nothing = <span className="text-faint">–</span>;

const money = (
  source: string,
  name: string,
  read: (account: Account) => Money | undefined,
  more: Partial<Column> = {},
): Column => ({
  source,
  label: label(name),
  align: "end",
  width: 100,
  minWidth: 98,
  sortable: false,
  render: (account) => {
    const amount = read(account);
    return amount ? <MoneyText money={amount} /> : nothing;
  },
  copyText: (account) => {
    const amount = read(account);
    return amount ? moneyToCopy(amount) : "";
  },
  ...more,
});

const time = (
  source: "createdAt" | "lastActiveAt" | "deletionScheduledAt",
  show: "day" | "relative",
  more: Partial<Column> = {},
): Column => ({
  source,
  label: label(source),
  width: 120,
  minWidth: 120,
  render: ({ [source]: at }) => (at === undefined ? nothing : <TimeText at={at} show={show} />),
  ...more,
});

const figure = (source: string, name: string, read: (account: Account) => number, more: Partial<Column>) => ({
  source,
  label: label(name),
  align: "end" as const,
  width: 70,
  minWidth: 70,
  render: (account: Account) => formatCount(read(account)),
  ...more,
});

const who: readonly Column[] = [
  {
    source: "name",
    label: label("account"),
    width: 124,
    minWidth: 116,
    sortable: false,
    render: (account) => <AccountName account={account} />,
  },
  {
    source: "email",
    label: label("email"),
    speaksForItself: true,
    width: 164,
    minWidth: 160,
    sortable: false,
    render: (account) => (isPurged(account) ? nothing : <MaskedText text={account.email} />),
  },
  {
    source: "id",
    label: label("id"),
    width: 146,
    minWidth: 146,
    hiddenByDefault: true,
    render: ({ id }) => <code className="font-mono text-[0.92em]">{id}</code>,
  },
  {
    source: "company",
    label: label("company"),
    width: 140,
    sortable: false,
    hiddenByDefault: true,
    render: (account) =>
      account.company === undefined || isPurged(account) ? nothing : <MaskedText text={account.company} />,
  },
  {
    source: "status",
    label: label("status"),
    speaksForItself: true,
    width: 116,
    minWidth: 116,
    render: ({ status }) => <StatusBadge value={status} looks={statusLooks} labels="accounts.status" />,
  },
  { source: "region", label: label("region"), width: 120, hiddenByDefault: true },
  { source: "country", label: label("country"), width: 88, minWidth: 88, hiddenByDefault: true },
  time("createdAt", "day", { hiddenByDefault: true }),
  time("lastActiveAt", "relative"),
  time("deletionScheduledAt", "relative", { sortable: false, hiddenByDefault: true }),
];

const capColumns: readonly Column[] = [
  money("cap.spent", "capSpent", ({ cap }) => cap?.spent, { hiddenByDefault: true }),
  money("cap.left", "capLeft", ({ cap }) => cap?.left, { sortable: true, sortBy: "capLeft" }),
];

const planColumn: Column = {
  source: "subscription.plan",
  label: label("subscriptionPlan"),
  width: 120,
  minWidth: 104,
  sortable: false,
  render: (account) => <PlanCell account={account} />,
};

const use: readonly Column[] = [
  figure("counts.accessKeys", "accessKeys", ({ counts }) => counts.accessKeys, { sortBy: "accessKeys" }),
  {
    source: "openRequests",
    label: label("openRequests"),
    align: "end",
    width: 90,
    minWidth: 90,
    render: (account) => <OpenRequests account={account} />,
  },
  figure("usage.month.requests", "monthRequests", ({ usage }) => usage?.month.requests ?? 0, {
    sortable: false,
    hiddenByDefault: true,
    width: 130,
    minWidth: 130,
  }),
  money("usage.month.cost", "monthCost", ({ usage }) => usage?.month.cost),
];

/** The columns of the account list: what this platform has, in the order people read. */
export const accountColumns = ({ capabilities, unit }: Platform): readonly Column[] => [
  ...who,
  money("balance", unit === "credit" ? "credits" : "balance", ({ balance }) => balance, {
    sortable: true,
    hiddenByDefault: !(capabilities.wallet || capabilities.credits),
  }),
  ...(capabilities.subscriptions ? [planColumn] : []),
  ...(capabilities.spendCaps ? capColumns : []),
  ...use,
];
