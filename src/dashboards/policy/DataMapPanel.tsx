import { useMemo } from "react";
import { useTranslate } from "react-admin";
import { ProblemPanel } from "../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../components/feedback/Skeleton";
import { Panel } from "../../components/layout/Panel";
import { areaName } from "../../components/policy/policyWords";
import { dataMap } from "../../domain/policy/dataMap";
import { usePlatform } from "../../providers/platform/PlatformContext";
import { DataMapTable } from "./DataMapTable";
import type { Processor } from "./processor";
import { Transfers } from "./Transfers";

interface Register {
  data?: Processor[] | undefined;
  error: unknown;
  isFetching: boolean;
  refetch: () => unknown;
}

const Unread = ({ register: { error, isFetching, refetch } }: { register: Register }) =>
  error === null ? (
    <div className="p-4">
      <SkeletonText lines={6} />
    </div>
  ) : (
    <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />
  );

/** Where each category lives, where processors work on it, and what thereby crosses a border. */
export const DataMapPanel = ({ register }: { register: Register }) => {
  const translate = useTranslate();
  const platform = usePlatform();
  const map = useMemo(() => register.data && dataMap(platform, register.data), [platform, register.data]);
  const home = map && areaName(translate, map.home.area);
  return (
    <>
      <Panel
        title={translate("policy.map.title")}
        description={
          map && translate(map.home.isAssumed ? "policy.map.about_assumed" : "policy.map.about", { home })
        }
        flush
      >
        {map ? <DataMapTable map={map} /> : <Unread register={register} />}
      </Panel>
      {map && (
        <Panel title={translate("policy.transfers.title")} flush>
          <Transfers map={map} />
        </Panel>
      )}
    </>
  );
};
