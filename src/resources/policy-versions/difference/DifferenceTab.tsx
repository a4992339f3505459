import { useGetList, useLocation, useNavigate, useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { SelectEntry } from "../../../components/dialog/SelectEntry";
import { Panel } from "../../../components/layout/Panel";
import { differenceBetween, inOrder, type PolicyVersion } from "../../../domain/policy/difference";
import { Difference } from "./Difference";

const all = { page: 1, perPage: 1000 };
const byNumber = { field: "number", order: "ASC" } as const;

/** The other version lives in the URL, so that a colleague sees the same comparison. */
const useOther = (version: PolicyVersion, versions: readonly PolicyVersion[]) => {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const ordered = inOrder(versions);
  const own = ordered.findIndex(({ id }) => id === version.id);
  const asked = new URLSearchParams(search).get("with");
  const named = ordered.find(({ id }) => id === asked && id !== version.id);
  const choose = (id: string) => {
    const next = new URLSearchParams(search);
    next.set("with", id);
    navigate({ pathname, search: `?${next}` }, { replace: true });
  };
  return { other: named ?? ordered[own - 1] ?? ordered[own + 1], choose };
};

const Comparison = ({
  version,
  versions,
}: {
  version: PolicyVersion;
  versions: readonly PolicyVersion[];
}) => {
  const translate = useTranslate();
  const { other, choose } = useOther(version, versions);
  const difference = other && differenceBetween(versions, version.id, other.id);
  if (!difference)
    return (
      <Panel>
        <EmptyState title={translate("policy_versions.difference.none")} />
      </Panel>
    );
  const choices = inOrder(versions)
    .toReversed()
    .filter(({ id }) => id !== version.id)
    .map(({ id, number, status }) => ({
      id,
      label: `${number} (${translate(`policy_terms.status.${status}`, { _: status })})`,
    }));
  return (
    <div className="space-y-4">
      <div className="max-w-72">
        <SelectEntry
          label={translate("policy_versions.difference.with")}
          placeholder=""
          choices={choices}
          value={other.id}
          onChange={choose}
        />
      </div>
      <Difference difference={difference} />
    </div>
  );
};

/** This version beside another one, element by element. */
export const DifferenceTab = ({ version }: { version: PolicyVersion }) => {
  const { data, error, isFetching, refetch } = useGetList<PolicyVersion>("policy-versions", {
    pagination: all,
    sort: byNumber,
  });
  if (data) return <Comparison version={version} versions={data} />;
  if (error !== null)
    return <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  return <SkeletonText lines={6} />;
};
