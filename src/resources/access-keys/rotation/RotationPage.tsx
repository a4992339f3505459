import { useQuery } from "@tanstack/react-query";
import { ResourceContextProvider, useParams, useRecordContext, useTranslate } from "react-admin";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { Panel } from "../../../components/layout/Panel";
import { Show } from "../../../components/page/Show";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { keyPath, type AccessKey, type SecretTraffic } from "../accessKey";
import { useKeyActions } from "../action/useKeyActions";
import { OldNetworks } from "./OldNetworks";
import { RotationActions } from "./RotationActions";
import { SafeToEndPanel } from "./SafeToEndPanel";
import { SecretSides } from "./SecretSides";

const REFRESH_MS = 15_000;

const useSecretTraffic = (id: string) => {
  const steward = useSteward();
  return useQuery({
    queryKey: ["access-keys", "secret-traffic", id],
    queryFn: ({ signal }) =>
      steward.read<SecretTraffic>(`/access-keys/${encodeURIComponent(id)}/secret-traffic`, {}, signal),
    refetchInterval: REFRESH_MS,
  });
};

const NoRotation = ({ id }: { id: string }) => {
  const translate = useTranslate();
  return (
    <Panel>
      <EmptyState
        icon="refresh"
        title={translate("access_keys.rotation.none")}
        action={<ButtonLink to={keyPath(id)}>{translate("access_keys.rotation.to_key")}</ButtonLink>}
      >
        {translate("access_keys.rotation.none_note")}
      </EmptyState>
    </Panel>
  );
};

const Cockpit = () => {
  const record = useRecordContext<AccessKey>();
  if (!record) return null;
  return record.rotation ? (
    <RunningRotation record={record} rotation={record.rotation} />
  ) : (
    <NoRotation id={record.id} />
  );
};

const RunningRotation = ({
  record,
  rotation,
}: {
  record: AccessKey;
  rotation: NonNullable<AccessKey["rotation"]>;
}) => {
  const traffic = useSecretTraffic(record.id);
  if (traffic.error && !traffic.data) {
    return (
      <ProblemPanel
        error={traffic.error}
        onRetry={() => void traffic.refetch()}
        retrying={traffic.isFetching}
      />
    );
  }
  if (!traffic.data) {
    return (
      <Panel>
        <SkeletonText lines={12} />
      </Panel>
    );
  }
  return (
    <div className="space-y-4">
      <SafeToEndPanel traffic={traffic.data} rotation={rotation} />
      <SecretSides traffic={traffic.data} record={record} />
      <OldNetworks traffic={traffic.data} />
    </div>
  );
};

/** The cockpit of a rotation: who still uses the old secret, and whether it can be ended. */
export const RotationPage = () => {
  const { id } = useParams<{ id: string }>();
  const translate = useTranslate();
  const actions = useKeyActions();
  return (
    <ResourceContextProvider value="access-keys">
      <Show<AccessKey>
        id={id}
        resource="access-keys"
        title={({ name }) => translate("access_keys.rotation.title", { name })}
        actions={(record) => <RotationActions record={record} actions={actions} />}
        queryOptions={{ refetchInterval: REFRESH_MS }}
      >
        <Cockpit />
        {actions.dialog}
      </Show>
    </ResourceContextProvider>
  );
};
