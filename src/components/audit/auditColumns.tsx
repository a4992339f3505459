import type { AuditEvent } from "../../domain/audit-event/auditEvent";
import { TimeText } from "../field/DateField";
import type { DataTableColumn } from "../table/columns";
import {
  ActorCell,
  IpCell,
  OutcomeCell,
  SentenceCell,
  SeverityCell,
  TargetCell,
  TimeCell,
} from "./auditCells";
import { ProofMark } from "./ProofMark";
import { ProvenCell } from "./ProvenCell";
import { shownEvent, type ProvenRow } from "./provenRow";

type Column = DataTableColumn<ProvenRow>;

const label = (name: string) => `audit.column.${name}`;

/** What Ctrl/⌘+C takes from a cell: proven or nothing. */
const copied = (read: (event: AuditEvent) => string | undefined) => (row: ProvenRow) => {
  const event = shownEvent(row.proof);
  return event ? (read(event) ?? "") : "";
};

const main: readonly Column[] = [
  {
    source: "occurredAt",
    label: label("occurredAt"),
    width: 140,
    minWidth: 140,
    render: (row) => <TimeCell row={row} />,
    copyText: copied(({ occurredAt }) => occurredAt),
  },
  {
    source: "proof",
    label: label("proof"),
    width: 62,
    minWidth: 62,
    render: ({ proof }) => <ProofMark proof={proof} />,
  },
  {
    source: "sentence",
    label: label("sentence"),
    width: 420,
    minWidth: 200,
    render: (row) => <SentenceCell row={row} />,
    copyText: copied(({ action }) => action),
  },
  {
    source: "outcome",
    label: label("outcome"),
    width: 112,
    minWidth: 112,
    render: (row) => <OutcomeCell row={row} />,
    copyText: copied(({ outcome }) => outcome.result),
  },
];

const people: readonly Column[] = [
  {
    source: "actor",
    label: label("actor"),
    width: 150,
    minWidth: 100,
    // The sentence begins with them.
    hiddenByDefault: true,
    render: (row) => <ActorCell row={row} />,
    copyText: copied(({ actor }) => actor.id),
  },
  {
    source: "severity",
    label: label("severity"),
    width: 108,
    minWidth: 108,
    render: (row) => <SeverityCell row={row} />,
    copyText: copied(({ severity }) => severity),
  },
  {
    source: "target",
    label: label("target"),
    width: 180,
    minWidth: 110,
    // The sentence names it already.
    hiddenByDefault: true,
    render: (row) => <TargetCell row={row} />,
    copyText: copied(({ targets }) => targets.map(({ id }) => id).join("\t")),
  },
  {
    source: "ip",
    label: label("ip"),
    width: 110,
    minWidth: 110,
    // Room for the sentence comes first on a laptop.
    hiddenByDefault: true,
    render: (row) => <IpCell row={row} />,
    copyText: () => "",
  },
];

const code = (source: string, read: (event: AuditEvent) => string | undefined, width = 170): Column => ({
  source,
  label: label(source),
  width,
  hiddenByDefault: true,
  render: (row) => (
    <ProvenCell row={row}>
      {(event) => {
        const text = read(event);
        return text === undefined ? null : <code className="font-mono text-[0.92em]">{text}</code>;
      }}
    </ProvenCell>
  ),
  copyText: copied(read),
});

const byChoice: readonly Column[] = [
  code("action", ({ action }) => action),
  {
    source: "reason",
    label: label("reason"),
    width: 220,
    hiddenByDefault: true,
    render: (row) => (
      <ProvenCell row={row}>
        {({ justification, outcome }) => {
          const text = justification?.comment ?? outcome.reason;
          return text === undefined ? null : <bdi>{text}</bdi>;
        }}
      </ProvenCell>
    ),
    copyText: copied(({ justification, outcome }) => justification?.comment ?? outcome.reason),
  },
  { source: "index", label: label("index"), align: "end", width: 90, hiddenByDefault: true },
  code("country", ({ context }) => context.geo, 90),
  code("route", ({ context }) => context.route, 220),
  code("sessionId", ({ auth }) => auth?.sessionId),
  code("requestId", ({ context }) => context.requestId),
  {
    source: "recordedAt",
    label: label("recordedAt"),
    width: 196,
    hiddenByDefault: true,
    render: (row) => (
      <ProvenCell row={row}>{({ recordedAt }) => <TimeText at={recordedAt} show="second" />}</ProvenCell>
    ),
    copyText: copied(({ recordedAt }) => recordedAt),
  },
  {
    source: "expiresAt",
    label: label("expiresAt"),
    width: 140,
    hiddenByDefault: true,
    render: ({ expiresAt }) => (expiresAt === undefined ? "–" : <TimeText at={expiresAt} />),
  },
];

/** Every column of a list of events; all but the number and the expiry come from proven bytes. */
export const auditColumns: readonly Column[] = [...main, ...people, ...byChoice];

const shownInTrail = new Set(["occurredAt", "proof", "sentence", "outcome", "action", "reason"]);

/** The same for a trail on another page, which is about one account or key: the sentence says the rest. */
export const trailColumns: readonly Column[] = auditColumns.map((column) => ({
  ...column,
  hiddenByDefault: !shownInTrail.has(column.source),
}));
