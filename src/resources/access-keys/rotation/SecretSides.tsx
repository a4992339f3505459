import { useTranslate } from "react-admin";
import { TrafficBars } from "../../../components/chart/TrafficBars";
import { TimeText } from "../../../components/field/DateField";
import { NumberText } from "../../../components/field/NumberField";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import { formatMinute } from "../../../components/zone/formatTime";
import { usePlatformZone } from "../../../components/zone/PlatformZone";
import { maskedSecret, type AccessKey, type SecretTraffic } from "../accessKey";
import { sideOf, trafficBuckets } from "./trafficBuckets";

const roles = ["old", "new"] as const;

const Side = ({
  traffic,
  record,
  role,
}: {
  traffic: SecretTraffic;
  record: AccessKey;
  role: "old" | "new";
}) => {
  const translate = useTranslate();
  const side = sideOf(traffic, role);
  const secret = record.secrets.find(({ id }) => id === side?.secretId);
  if (!side) return null;
  const expiresAt = side.expiresAt ?? record.expiresAt;
  const never = <span className="text-muted">{translate("access_keys.never")}</span>;
  return (
    <section aria-label={translate(`access_keys.secrets.${role}`)} className="min-w-0 px-4 py-3">
      <h3 className="pb-1 text-sm font-semibold">{translate(`access_keys.secrets.${role}`)}</h3>
      <DefinitionList
        items={[
          {
            label: translate("access_keys.secrets.secret"),
            value: <code className="font-mono text-xs">{maskedSecret(side)}</code>,
          },
          secret && {
            label: translate("access_keys.secrets.created"),
            value: <TimeText at={secret.createdAt} />,
          },
          {
            label: translate("access_keys.secrets.expires"),
            value: expiresAt === undefined ? never : <TimeText at={expiresAt} />,
          },
          {
            label: translate("access_keys.secrets.last_used"),
            value: side.lastUsedAt ? <TimeText at={side.lastUsedAt} show="both" /> : never,
          },
          { label: translate("access_keys.rotation.requests"), value: <NumberText value={side.requests} /> },
        ]}
      />
    </section>
  );
};

/** Old and new secret side by side: their facts, and their traffic by the hour. */
export const SecretSides = ({ traffic, record }: { traffic: SecretTraffic; record: AccessKey }) => {
  const translate = useTranslate();
  const zone = usePlatformZone();
  const buckets = trafficBuckets(traffic, (start) => formatMinute(new Date(start), zone));
  return (
    <Panel title={translate("access_keys.rotation.side_by_side")} flush>
      <div className="grid divide-hairline sm:grid-cols-2 sm:divide-x">
        {roles.map((role) => (
          <Side key={role} traffic={traffic} record={record} role={role} />
        ))}
      </div>
      <div className="border-t border-hairline p-4">
        {buckets.some(({ first, second }) => first + second > 0) ? (
          <TrafficBars
            label={translate("access_keys.rotation.by_hour")}
            series={[translate("access_keys.secrets.old"), translate("access_keys.secrets.new")]}
            buckets={buckets}
          />
        ) : (
          <p className="text-sm text-muted">
            {translate("access_keys.rotation.silent")} <TimeText at={traffic.from} />.
          </p>
        )}
      </div>
    </Panel>
  );
};
