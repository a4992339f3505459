import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { CapMeter } from "../../../components/cap/CapMeter";
import { TimeText } from "../../../components/field/DateField";
import { MoneyText, moneyToCopy } from "../../../components/field/MoneyField";
import type { DataTableColumn } from "../../../components/table/columns";
import type { Cap } from "../../../domain/caps/cap";
import { capTones, type Account } from "../account";
import { AccountName } from "../list/cells";

type Column = DataTableColumn<Account>;

const nothing = <span className="text-faint">–</span>;
const label = (name: string) => `accounts.cap.${name}`;

const CapState = ({ cap }: { cap: Cap }) => (
  <Badge tone={capTones[cap.state]}>{useTranslate()(`accounts.cap.state.${cap.state}`)}</Badge>
);

const Limit = ({ cap }: { cap: Cap }) => {
  const translate = useTranslate();
  return (
    <>
      <MoneyText money={cap.amount} />{" "}
      <span className="text-muted">{translate(`accounts.cap.period.${cap.period}`)}</span>
    </>
  );
};

const money = (source: "spent" | "reserved" | "left", more: Partial<Column> = {}): Column => ({
  source: `cap.${source}`,
  label: label(source),
  align: "end",
  width: 110,
  minWidth: 104,
  sortable: false,
  render: ({ cap }) => (cap ? <MoneyText money={cap[source]} /> : nothing),
  copyText: ({ cap }) => (cap ? moneyToCopy(cap[source]) : ""),
  ...more,
});

/** Spent, reserved and left each in a column of its own. */
export const capColumns: readonly Column[] = [
  {
    source: "name",
    label: "accounts.field.account",
    width: 150,
    sortable: false,
    render: (account) => <AccountName account={account} />,
  },
  {
    source: "cap.state",
    label: label("state_label"),
    speaksForItself: true,
    width: 136,
    minWidth: 130,
    sortable: false,
    render: ({ cap }) => (cap ? <CapState cap={cap} /> : nothing),
  },
  {
    source: "cap.amount",
    label: label("title"),
    width: 160,
    minWidth: 140,
    sortable: false,
    render: ({ cap }) => (cap ? <Limit cap={cap} /> : nothing),
  },
  money("spent"),
  money("reserved"),
  money("left", { sortable: true, sortBy: "capLeft" }),
  {
    source: "cap.share",
    label: label("used"),
    width: 120,
    sortable: false,
    exportable: false,
    render: ({ cap }) =>
      cap ? (
        <span className="flex h-full items-center">
          <CapMeter cap={cap} className="h-2 w-full" />
        </span>
      ) : (
        nothing
      ),
  },
  {
    source: "cap.action",
    label: label("action"),
    width: 130,
    sortable: false,
    hiddenByDefault: true,
    render: ({ cap }) => (cap ? <ActionName action={cap.action} /> : nothing),
  },
  {
    source: "cap.resetsAt",
    label: label("resets"),
    width: 130,
    sortable: false,
    render: ({ cap }) =>
      cap?.resetsAt === undefined ? nothing : <TimeText at={cap.resetsAt} show="relative" />,
  },
];

function ActionName({ action }: { action: Cap["action"] }) {
  return useTranslate()(`accounts.cap.actions.${action}`);
}
