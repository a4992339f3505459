import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { ProblemPanel } from "../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../components/feedback/Skeleton";
import { PageHeader } from "../../components/layout/PageHeader";
import { Panel } from "../../components/layout/Panel";
import { useSteward } from "../../providers/dataProvider/useSteward";
import { HomeFigures } from "./HomeFigures";
import { HomeItems } from "./HomeItems";
import type { HomeAnswer } from "./homeAnswer";
import { useReachable } from "./useReachable";

const REFRESH_MS = 60_000;

/** What needs this person now, and the figures they live by: one request, decided by the server from their rights. */
export const Home = () => {
  const translate = useTranslate();
  const steward = useSteward();
  const home = useQuery({
    queryKey: ["home"],
    queryFn: ({ signal }) => steward.read<HomeAnswer>("/home", {}, signal),
    refetchInterval: REFRESH_MS,
  });
  const isReachable = useReachable();
  const { data, error } = home;
  return (
    <>
      <PageHeader title={translate("app.home.title")} />
      {error && <ProblemPanel error={error} onRetry={() => void home.refetch()} retrying={home.isFetching} />}
      {!error && (
        <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <Panel title={translate("app.home.needs_you")} flush>
            {data ? (
              <HomeItems items={data.items.filter(isReachable)} />
            ) : (
              <div className="p-4">
                <SkeletonText lines={8} />
              </div>
            )}
          </Panel>
          <Panel title={translate("app.home.at_a_glance")} flush>
            {data ? (
              <HomeFigures figures={data.figures.filter(isReachable)} />
            ) : (
              <div className="p-4">
                <SkeletonText lines={6} />
              </div>
            )}
          </Panel>
        </div>
      )}
    </>
  );
};
