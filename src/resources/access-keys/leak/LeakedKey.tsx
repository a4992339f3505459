import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useGetOne, useTranslate } from "react-admin";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { Panel } from "../../../components/layout/Panel";
import { useServerNow } from "../../../providers/authProvider/useServerNow";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import type { AccessKey, Exposure } from "../accessKey";
import { KeyAuditTrail } from "../show/KeyAuditTrail";
import { ExposedSince } from "./ExposedSince";
import { ExposureFigures } from "./ExposureFigures";
import { LeakedKeyHeader } from "./LeakedKeyHeader";

const TICK_MS = 60_000;
const DAY_MS = 24 * 60 * 60 * 1000;

const useExposure = (keyId: string, since: string | undefined) => {
  const steward = useSteward();
  return useQuery({
    queryKey: ["access-keys", "exposure", keyId, since],
    queryFn: ({ signal }) =>
      steward.read<Exposure>(`/access-keys/${encodeURIComponent(keyId)}/exposure`, { since }, signal),
    enabled: since !== undefined,
    placeholderData: (previous) => previous,
  });
};

const FoundKey = ({ record, secretId }: { record: AccessKey; secretId: string | undefined }) => {
  const translate = useTranslate();
  const now = useServerNow(TICK_MS);
  const [since, setSince] = useState<string | undefined>(
    () => record.exposure?.exposedAt ?? new Date(now - DAY_MS).toISOString(),
  );
  const exposure = useExposure(record.id, since);
  return (
    <div className="space-y-4">
      <LeakedKeyHeader
        record={record}
        known={{
          ...(since !== undefined && { exposedAt: since }),
          ...(secretId !== undefined && { secretId }),
        }}
      />
      <Panel
        title={translate("access_keys.leak.use_since")}
        actions={
          <ExposedSince record={record} secretId={secretId} value={since} onChange={setSince} now={now} />
        }
        flush
      >
        {exposure.data && <ExposureFigures exposure={exposure.data} isStale={exposure.isPlaceholderData} />}
        {exposure.isPending && (
          <div className="p-4">
            <SkeletonText lines={6} />
          </div>
        )}
        {exposure.error && (
          <ProblemPanel
            layout="inline"
            error={exposure.error}
            onRetry={() => void exposure.refetch()}
            retrying={exposure.isFetching}
          />
        )}
      </Panel>
      <section className="space-y-2">
        <h2 className="text-base font-semibold">{translate("access_keys.leak.trail")}</h2>
        <KeyAuditTrail keyId={record.id} />
      </section>
    </div>
  );
};

/** One screen for one leaked key: whose it is, what was done with it since, what to do now, what has been done. */
export const LeakedKey = ({ keyId, secretId }: { keyId: string; secretId: string | undefined }) => {
  const { data, error, refetch, isFetching } = useGetOne<AccessKey>("access-keys", { id: keyId });
  if (data) return <FoundKey record={data} secretId={secretId} />;
  if (error) return <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  return (
    <Panel>
      <SkeletonText lines={10} />
    </Panel>
  );
};
