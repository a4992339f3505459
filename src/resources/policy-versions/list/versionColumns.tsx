import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { TimeText } from "../../../components/field/DateField";
import { StatusBadge } from "../../../components/field/StatusField";
import { channelWords } from "../../../components/policy/policyWords";
import { versionLooks } from "../../../components/policy/versionLooks";
import type { DataTableColumn } from "../../../components/table/columns";
import type { PolicyVersion } from "../../../domain/policy/difference";
import { shareOf } from "../share";
import { useNotice } from "../useNotice";

const label = (name: string) => `policy_versions.column.${name}`;

const Material = ({ material }: Pick<PolicyVersion, "material">) =>
  useTranslate()(`policy_versions.material.${String(material)}`);

const Channels = ({ channels }: Pick<PolicyVersion, "channels">) => channelWords(useTranslate(), channels);

const Day = ({ at }: { at: string | undefined }) =>
  at === undefined ? <span className="text-faint">–</span> : <TimeText at={at} show="day" />;

/** A draft's day is a plan, and is told apart from one that people were told. */
const Effective = ({ version }: { version: PolicyVersion }) => (
  <span className={version.status === "draft" ? "text-muted italic" : undefined}>
    <Day at={version.effectiveAt} />
  </span>
);

const Notice = ({ version }: { version: PolicyVersion }) => {
  const translate = useTranslate();
  const { given, isTooShort } = useNotice(version);
  if (given === undefined) return <span className="text-faint">–</span>;
  const days = translate("policy_terms.days", { smart_count: given });
  return isTooShort ? <Badge tone="critical">{days}</Badge> : days;
};

const share = (part: number | undefined, whole: number | undefined) =>
  (part !== undefined && whole !== undefined && shareOf(part, whole)) || (
    <span className="text-faint">–</span>
  );

export const versionColumns: readonly DataTableColumn<PolicyVersion>[] = [
  { source: "number", label: label("number"), width: 90, minWidth: 112, speaksForItself: true },
  {
    source: "status",
    label: label("status"),
    width: 110,
    minWidth: 126,
    speaksForItself: true,
    render: ({ status }) => <StatusBadge value={status} looks={versionLooks} labels="policy_terms.status" />,
  },
  {
    source: "material",
    label: label("material"),
    width: 110,
    sortable: false,
    hiddenByDefault: true,
    render: (version) => <Material {...version} />,
  },
  { source: "summary", label: label("summary"), width: 230, sortable: false },
  {
    source: "noticedAt",
    label: label("noticedAt"),
    width: 110,
    render: ({ noticedAt }) => <Day at={noticedAt} />,
  },
  {
    source: "effectiveAt",
    label: label("effectiveAt"),
    width: 110,
    render: (version) => <Effective version={version} />,
  },
  {
    source: "notice",
    label: label("notice"),
    width: 85,
    align: "end",
    sortable: false,
    exportable: false,
    render: (version) => <Notice version={version} />,
  },
  {
    source: "channels",
    label: label("channels"),
    width: 120,
    sortable: false,
    render: (version) => <Channels {...version} />,
  },
  {
    source: "reach.told",
    label: label("told"),
    width: 80,
    align: "end",
    sortable: false,
    render: ({ reach }) => share(reach?.told, reach?.accounts),
  },
  {
    source: "reach.activeSince",
    label: label("activeSince"),
    width: 105,
    minWidth: 110,
    align: "end",
    sortable: false,
    render: ({ reach, status }) =>
      status === "noticed" ? (
        <span className="text-faint">–</span>
      ) : (
        share(reach?.activeSince, reach?.accounts)
      ),
  },
];
