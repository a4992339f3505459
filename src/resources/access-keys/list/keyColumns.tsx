import { KeyStatusBadge } from "../../../components/access-key/KeyStatusBadge";
import { TimeText } from "../../../components/field/DateField";
import { moneyToCopy, MoneyText } from "../../../components/field/MoneyField";
import { NumberText } from "../../../components/field/NumberField";
import type { DataTableColumn } from "../../../components/table/columns";
import { maskedSecret, type AccessKey, type KeyUsage } from "../accessKey";
import { AccountField } from "../AccountField";
import { CapCell, HitsCell, LastUsedCell, NameCell, SecretCell, SparkCell, SpendCell } from "./cells";
import { HealthCell } from "./HealthCell";

type Column = DataTableColumn<AccessKey>;
const label = (name: string) => `access_keys.field.${name}`;

const main: readonly Column[] = [
  { source: "name", label: label("name"), width: 250, minWidth: 146, render: (key) => <NameCell {...key} /> },
  {
    source: "accountId",
    label: label("accountId"),
    width: 130,
    minWidth: 96,
    render: (key) => <AccountField record={key} link={false} />,
    copyText: (key) => key.accountId,
  },
  {
    source: "prefix",
    label: label("secret"),
    speaksForItself: true,
    width: 172,
    minWidth: 150,
    sortable: false,
    render: SecretCell,
    copyText: maskedSecret,
  },
  {
    source: "status",
    label: label("status"),
    speaksForItself: true,
    width: 108,
    minWidth: 100,
    render: ({ status }) => <KeyStatusBadge status={status} />,
  },
  {
    source: "health",
    label: label("health"),
    speaksForItself: true,
    width: 150,
    minWidth: 122,
    sortable: false,
    render: (key) => <HealthCell {...key} />,
  },
  {
    source: "spark",
    label: label("spark"),
    width: 84,
    minWidth: 84,
    sortable: false,
    exportable: false,
    render: (key) => <SparkCell {...key} />,
    copyText: ({ spark }) => spark.join("\t"),
  },
  {
    source: "lastUsed.at",
    sortBy: "lastUsedAt",
    label: label("lastUsedAt"),
    width: 116,
    minWidth: 106,
    render: (key) => <LastUsedCell {...key} />,
  },
  {
    source: "usage.month.cost",
    sortBy: "costMonth",
    label: label("costMonth"),
    align: "end",
    width: 132,
    minWidth: 114,
    render: (key) => <SpendCell {...key} />,
    copyText: ({ usage }) => moneyToCopy(usage.month.cost),
  },
];

const tokens = ({ inputTokens, outputTokens }: KeyUsage) => inputTokens + outputTokens;

const ofPeriod = (period: keyof AccessKey["usage"]): readonly Column[] => {
  const suffix = `${period.charAt(0).toUpperCase()}${period.slice(1)}`;
  const figures = { align: "end", width: 110, hiddenByDefault: true } as const;
  return [
    {
      ...figures,
      source: `usage.${period}.requests`,
      label: label(`requests${suffix}`),
      ...(period === "total" ? { sortable: false } : { sortBy: `requests${suffix}` }),
      render: ({ usage }) => <NumberText value={usage[period].requests} />,
    },
    {
      ...figures,
      source: `usage.${period}.tokens`,
      label: label(`tokens${suffix}`),
      sortable: false,
      exportable: false,
      render: ({ usage }) => <NumberText value={tokens(usage[period])} short />,
      copyText: ({ usage }) => String(tokens(usage[period])),
    },
    ...(period === "month"
      ? []
      : [
          {
            ...figures,
            source: `usage.${period}.cost`,
            label: label(`cost${suffix}`),
            sortBy: `cost${suffix}`,
            render: ({ usage }: AccessKey) => <MoneyText money={usage[period].cost} />,
            copyText: ({ usage }: AccessKey) => moneyToCopy(usage[period].cost),
          },
        ]),
  ];
};

const hidden = { hiddenByDefault: true } as const;
const unsorted = { ...hidden, sortable: false } as const;

const byChoice: readonly Column[] = [
  { ...unsorted, source: "description", label: label("description"), width: 220 },
  { ...unsorted, source: "last4", label: label("last4"), width: 90 },
  {
    ...hidden,
    source: "refused24h",
    label: label("hits"),
    align: "end",
    width: 110,
    render: (key) => <HitsCell {...key} />,
    copyText: ({ refused24h, rateLimited24h }) => `${refused24h}\t${rateLimited24h}`,
  },
  { ...hidden, source: "rateLimited24h", label: label("rateLimited24h"), align: "end", width: 100 },
  {
    ...unsorted,
    source: "limits.spend",
    label: label("cap"),
    exportable: false,
    width: 140,
    render: CapCell,
  },
  { ...unsorted, source: "limits.requestsPerMinute", label: label("requestsPerMinute"), align: "end" },
  { ...unsorted, source: "limits.tokensPerMinute", label: label("tokensPerMinute"), align: "end" },
  { ...unsorted, source: "lastUsed.model", label: label("lastUsedModel") },
  { ...unsorted, source: "lastUsed.endpoint", label: label("lastUsedEndpoint"), width: 180 },
  { ...unsorted, source: "lastUsed.ip", label: label("lastUsedIp") },
  {
    ...hidden,
    source: "createdAt",
    label: label("createdAt"),
    render: ({ createdAt }) => <TimeText at={createdAt} />,
  },
  {
    ...hidden,
    source: "expiresAt",
    label: label("expiresAt"),
    render: ({ expiresAt }) => (expiresAt ? <TimeText at={expiresAt} /> : "–"),
  },
  { ...unsorted, source: "createdBy.name", label: label("createdBy") },
  { ...unsorted, source: "models", label: label("models"), width: 180 },
  { ...unsorted, source: "scopes", label: label("scopes"), width: 180 },
  { ...unsorted, source: "ipAllow", label: label("ipAllow"), width: 160 },
  {
    ...hidden,
    source: "id",
    label: label("id"),
    width: 180,
    render: ({ id }) => <code className="font-mono text-[0.92em]">{id}</code>,
  },
];

/** Every column of the list; the hidden ones can be chosen. Sources are the row's own paths, sorts the API's names. */
export const keyColumns: readonly Column[] = [
  ...main,
  ...ofPeriod("today"),
  ...ofPeriod("month"),
  ...ofPeriod("total"),
  ...byChoice,
];
