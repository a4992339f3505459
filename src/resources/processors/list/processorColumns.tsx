import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { TimeText } from "../../../components/field/DateField";
import { StatusBadge } from "../../../components/field/StatusField";
import type { DataTableColumn } from "../../../components/table/columns";
import { gapTone, statusLooks, type Processor } from "../processor";
import { useGaps } from "../useGaps";

const label = (name: string) => `processors.column.${name}`;

/** One that has ended is marked where it is named. */
const Name = ({ name, status }: Pick<Processor, "name" | "status">) => (
  <span className="inline-flex max-w-full items-center gap-1.5">
    <span className="truncate">{name}</span>
    {status === "ended" && <StatusBadge value={status} looks={statusLooks} labels="processors.status" />}
  </span>
);

const Gaps = ({ processor }: { processor: Processor }) => {
  const translate = useTranslate();
  const gaps = useGaps()(processor);
  const [first, ...others] = gaps;
  if (!first) return <span className="text-muted">{translate("processors.no_gaps")}</span>;
  const names = gaps.map(({ id }) => translate(`processors.gap.${id}`));
  return (
    <span className="inline-flex max-w-full items-center gap-1" title={names.join("\n")}>
      <Badge tone={gapTone(first)}>{names[0]}</Badge>
      {others.length > 0 && (
        <span className="shrink-0 text-xs text-muted">
          +{others.length}
          <span className="sr-only"> {names.slice(1).join(", ")}</span>
        </span>
      )}
    </span>
  );
};

const Mechanism = ({ transferMechanism }: Pick<Processor, "transferMechanism">) => {
  const translate = useTranslate();
  const name = translate(`policy_terms.mechanism.${transferMechanism}`, { _: transferMechanism });
  return transferMechanism === "missing" ? <Badge tone="critical">{name}</Badge> : <>{name}</>;
};

const Addendum = ({ dpaSignedAt, status }: Pick<Processor, "dpaSignedAt" | "status">) => {
  const translate = useTranslate();
  if (dpaSignedAt !== undefined) return <TimeText at={dpaSignedAt} />;
  return (
    <Badge tone={status === "active" ? "critical" : "neutral"}>{translate("processors.no_addendum")}</Badge>
  );
};

const PersonalData = ({ receivesPersonalData }: Pick<Processor, "receivesPersonalData">) =>
  useTranslate()(`processors.personal.${String(receivesPersonalData ?? "unsaid")}`);

export const processorColumns: readonly DataTableColumn<Processor>[] = [
  {
    source: "name",
    label: label("name"),
    width: 145,
    minWidth: 130,
    speaksForItself: true,
    render: (processor) => <Name {...processor} />,
  },
  {
    source: "gaps",
    label: label("gaps"),
    width: 160,
    minWidth: 150,
    sortable: false,
    render: (processor) => <Gaps processor={processor} />,
  },
  { source: "purpose", label: label("purpose"), width: 160, sortable: false },
  {
    source: "receives",
    label: label("receives"),
    width: 190,
    sortable: false,
    render: ({ receives }) => receives.join("; "),
  },
  { source: "region", label: label("region"), width: 110 },
  {
    source: "transferMechanism",
    label: label("transferMechanism"),
    width: 165,
    render: (processor) => <Mechanism {...processor} />,
  },
  {
    source: "dpaSignedAt",
    label: label("dpaSignedAt"),
    width: 125,
    render: (processor) => <Addendum {...processor} />,
  },
  {
    source: "status",
    label: label("status"),
    width: 90,
    hiddenByDefault: true,
    render: ({ status }) => <StatusBadge value={status} looks={statusLooks} labels="processors.status" />,
  },
  {
    source: "receivesPersonalData",
    label: label("receivesPersonalData"),
    width: 160,
    sortable: false,
    hiddenByDefault: true,
    render: (processor) => <PersonalData {...processor} />,
  },
  { source: "contact", label: label("contact"), width: 180, sortable: false, hiddenByDefault: true },
];
