import { useTranslate } from "react-admin";
import { Icon } from "../../../components/icon/Icon";
import { TimeText } from "../../../components/field/DateField";
import { NumberText } from "../../../components/field/NumberField";
import { Panel } from "../../../components/layout/Panel";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import type { SecretTraffic } from "../accessKey";
import { sideOf } from "./trafficBuckets";

type Network = SecretTraffic["secrets"][number]["networks"][number];

/** Who still has to change over: the networks that the old secret is used from. */
export const OldNetworks = ({ traffic }: { traffic: SecretTraffic }) => {
  const translate = useTranslate();
  const networks = sideOf(traffic, "old")?.networks ?? [];
  const columns: readonly SimpleColumn<Network>[] = [
    {
      id: "network",
      label: translate("access_keys.network.network"),
      render: ({ network }) => <code className="font-mono text-xs">{network}</code>,
    },
    {
      id: "country",
      label: translate("access_keys.network.country"),
      render: ({ country }) => country ?? "–",
    },
    {
      id: "requests",
      label: translate("access_keys.network.requests"),
      align: "end",
      render: ({ requests }) => <NumberText value={requests} />,
    },
    {
      id: "first",
      label: translate("access_keys.network.first"),
      render: ({ firstAt }) => <TimeText at={firstAt} />,
    },
    {
      id: "last",
      label: translate("access_keys.network.last"),
      render: ({ lastAt }) => <TimeText at={lastAt} show="both" />,
    },
  ];
  return (
    <Panel title={translate("access_keys.rotation.networks")} flush>
      {networks.length === 0 ? (
        <p className="flex items-center gap-2 px-4 py-3 text-sm text-muted">
          <Icon name="check" className="text-positive" />
          {translate("access_keys.rotation.no_networks")}
        </p>
      ) : (
        <SimpleTable
          caption={translate("access_keys.rotation.networks")}
          columns={columns}
          rows={networks}
          rowKey={({ network, country }) => `${network} ${country ?? ""}`}
        />
      )}
    </Panel>
  );
};
