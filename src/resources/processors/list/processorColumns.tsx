import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { TimeText } from "../../../components/field/DateField";
import { StatusBadge } from "../../../components/field/StatusField";
import type { DataTableColumn } from "../../../components/table/columns";
import { gapTone, statusLooks, type Processor } from "../processor";
import { useGaps } from "../useGaps";

const label = (name: string) => `processors.column.${name}`;

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
  { source: "name", label: label("name"), width: 150, speaksForItself: true },
  {
    source: "gaps",
    label: label("gaps"),
    width: 190,
    sortable: false,
    render: (processor) => <Gaps processor={processor} />,
  },
  { source: "purpose", label: label("purpose"), width: 190, sortable: false },
  {
    source: "receives",
    label: label("receives"),
    width: 220,
    sortable: false,
    render: ({ receives }) => receives.join("; "),
  },
  { source: "region", label: label("region"), width: 130 },
  {
    source: "transferMechanism",
    label: label("transferMechanism"),
    width: 190,
    render: (processor) => <Mechanism {...processor} />,
  },
  {
    source: "dpaSignedAt",
    label: label("dpaSignedAt"),
    width: 130,
    render: (processor) => <Addendum {...processor} />,
  },
  {
    source: "status",
    label: label("status"),
    width: 90,
    speaksForItself: true,
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
