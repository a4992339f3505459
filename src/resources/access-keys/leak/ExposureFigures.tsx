import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { classNames } from "../../../components/classNames";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { TimeText } from "../../../components/field/DateField";
import { MoneyText } from "../../../components/field/MoneyField";
import { NumberText } from "../../../components/field/NumberField";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import type { Exposure } from "../accessKey";

type Network = Exposure["networks"][number];

/** Networks that never used the key before come first: they are the likeliest to be somebody else's. */
const unusualFirst = (networks: readonly Network[]): readonly Network[] => [
  ...networks.filter(({ seenBefore }) => !seenBefore),
  ...networks.filter(({ seenBefore }) => seenBefore),
];

const useNetworkColumns = (): readonly SimpleColumn<Network>[] => {
  const translate = useTranslate();
  const label = (name: string) => translate(`access_keys.network.${name}`);
  return [
    {
      id: "network",
      label: label("network"),
      render: ({ network, seenBefore }) => (
        <span className="inline-flex flex-wrap items-center gap-2">
          <code className="font-mono text-xs">{network}</code>
          {!seenBefore && <Badge tone="caution">{label("new")}</Badge>}
        </span>
      ),
    },
    { id: "country", label: label("country"), render: ({ country }) => country ?? "–" },
    {
      id: "requests",
      label: label("requests"),
      align: "end",
      render: ({ requests }) => <NumberText value={requests} />,
    },
    {
      id: "refused",
      label: label("refused"),
      align: "end",
      render: ({ refused }) => <NumberText value={refused} />,
    },
    { id: "cost", label: label("cost"), align: "end", render: ({ cost }) => <MoneyText money={cost} /> },
    { id: "first", label: label("first"), render: ({ firstAt }) => <TimeText at={firstAt} /> },
    { id: "last", label: label("last"), render: ({ lastAt }) => <TimeText at={lastAt} /> },
  ];
};

/** What was done with the key since then: in all, and network by network. */
export const ExposureFigures = ({ exposure, isStale }: { exposure: Exposure; isStale: boolean }) => {
  const translate = useTranslate();
  const columns = useNetworkColumns();
  const { requests, refused, cost, networks } = exposure;
  const fresh = networks.filter(({ seenBefore }) => !seenBefore).length;
  const figures = [
    ["requests", <NumberText key="requests" value={requests} />],
    ["refused", <NumberText key="refused" value={refused} />],
    ["cost", <MoneyText key="cost" money={cost} />],
    ["new_networks", <NumberText key="new" value={fresh} />],
  ] as const;
  return (
    <div className={classNames(isStale && "opacity-60")} aria-busy={isStale || undefined}>
      <dl className="grid grid-cols-2 gap-4 border-b border-hairline px-4 py-3 md:grid-cols-4">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt className="text-xs text-muted">{translate(`access_keys.leak.figure.${name}`)}</dt>
            <dd className="text-lg font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
      {networks.length === 0 ? (
        <EmptyState icon="check" title={translate("access_keys.leak.unused")} />
      ) : (
        <SimpleTable
          caption={translate("access_keys.leak.use_since")}
          columns={columns}
          rows={unusualFirst(networks)}
          rowKey={({ network, country }) => `${network} ${country ?? ""}`}
        />
      )}
    </div>
  );
};
