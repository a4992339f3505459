import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { ProblemPanel } from "../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../components/feedback/Skeleton";
import { lazyNamed } from "../../components/lazy/lazyNamed";
import { PageHeader } from "../../components/layout/PageHeader";
import { Panel } from "../../components/layout/Panel";
import { useSteward } from "../../providers/dataProvider/useSteward";
import { HomeFigures } from "./HomeFigures";
import { HomeItems } from "./HomeItems";
import type { HomeAnswer } from "./homeAnswer";
import { useReachable } from "./useReachable";

const QueuePanel = lazyNamed(() => import("./QueuePanel").then((module) => module.QueuePanel));

const REFRESH_MS = 60_000;

const Waiting = ({ lines }: { lines: number }) => (
  <div className="p-4">
    <SkeletonText lines={lines} />
  </div>
);

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
  const figures = data?.figures.filter(isReachable) ?? [];
  return (
    <>
      <PageHeader title={translate("home.title")} />
      {error && <ProblemPanel error={error} onRetry={() => void home.refetch()} retrying={home.isFetching} />}
      {!error && (
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <Panel title={translate("home.needs_you")} flush>
            {data ? <HomeItems items={data.items.filter(isReachable)} /> : <Waiting lines={8} />}
          </Panel>
          <div className="min-w-0 space-y-4">
            {(!data || figures.length > 0) && (
              <Panel title={translate("home.at_a_glance")} flush>
                {data ? <HomeFigures figures={figures} /> : <Waiting lines={6} />}
              </Panel>
            )}
            {data?.queue && <QueuePanel queue={data.queue} />}
          </div>
        </div>
      )}
    </>
  );
};
