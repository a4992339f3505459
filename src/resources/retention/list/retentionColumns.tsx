import { useTranslate } from "react-admin";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { StatusBadge } from "../../../components/field/StatusField";
import { ruleInWords } from "../../../components/retention/ruleInWords";
import type { DataTableColumn } from "../../../components/table/columns";
import { RetentionAge } from "../RetentionAge";
import { RunTook } from "../RunTook";
import { stateLooks, type Retention } from "../retention";

const label = (name: string) => `retention.field.${name}`;
const nothing = <span className="text-faint">–</span>;

const Rule = ({ rule }: Pick<Retention, "rule">) => <>{ruleInWords(rule, useTranslate())}</>;

/** A category's promise in one line, and how it is kept. */
export const retentionColumns: readonly DataTableColumn<Retention>[] = [
  { source: "label", label: label("label"), width: 215, minWidth: 150 },
  {
    source: "rule",
    label: label("rule"),
    width: 245,
    minWidth: 200,
    sortable: false,
    render: (status) => <Rule rule={status.rule} />,
  },
  {
    source: "state",
    label: label("state"),
    width: 140,
    minWidth: 140,
    speaksForItself: true,
    render: ({ state }) => <StatusBadge value={state} looks={stateLooks} labels="retention.state" />,
  },
  {
    source: "age",
    sortBy: "oldestRecordAt",
    label: label("age"),
    width: 172,
    minWidth: 165,
    render: (status) => <RetentionAge status={status} />,
  },
  {
    source: "recordCount",
    label: label("recordCount"),
    align: "end",
    width: 100,
    render: ({ recordCount }) => formatCount(recordCount),
  },
  {
    source: "lastRun",
    label: label("lastRun"),
    width: 180,
    sortable: false,
    render: ({ lastRun }) => (lastRun === undefined ? nothing : <RunTook run={lastRun} />),
  },
  {
    source: "nextRunAt",
    label: label("nextRunAt"),
    width: 100,
    render: ({ nextRunAt }) => (nextRunAt === undefined ? nothing : <TimeText at={nextRunAt} show="brief" />),
  },
];
