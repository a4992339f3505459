import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { ProblemPanel } from "../../components/feedback/ProblemPanel";
import { PlatformZoneContext } from "../../components/zone/PlatformZone";
import { useSessionState } from "../../providers/authProvider/SessionContext";
import { useSteward } from "../../providers/dataProvider/useSteward";
import { PlatformProvider, type Platform } from "../../providers/platform/PlatformContext";
import { PageSkeleton } from "../pages/PageSkeleton";
import { FrontPage } from "./FrontPage";
import { usePolicyFollowed } from "./usePolicyFollowed";
import { useRefreshAfterSignIn } from "./SessionExpired";

/** Somebody else may give notice: whoever comes back to this tab after a while reads the policy anew. */
const STALE_MS = 300_000;

interface PlatformGateProps {
  /** What was asked for as the console started, if it was and came. */
  take: () => Promise<Platform | undefined>;
  children: ReactNode;
}

/** Nothing is shown before the platform's own rules are known: every area is drawn from them. */
export const PlatformGate = ({ take, children }: PlatformGateProps) => {
  const steward = useSteward();
  const translate = useTranslate();
  useRefreshAfterSignIn(useSessionState().status === "expired");
  const platform = useQuery({
    queryKey: ["platform"],
    queryFn: async ({ signal }) => (await take()) ?? steward.read<Platform>("/platform", {}, signal),
    staleTime: STALE_MS,
  });
  usePolicyFollowed(platform.data, platform.refetch);
  if (platform.data)
    return (
      <PlatformProvider value={platform.data}>
        <PlatformZoneContext value={platform.data.reportingTimeZone}>{children}</PlatformZoneContext>
      </PlatformProvider>
    );
  if (!platform.error) return <PageSkeleton />;
  return (
    <FrontPage title={translate("app.sign_in.unreachable")}>
      <ProblemPanel
        error={platform.error}
        onRetry={() => void platform.refetch()}
        retrying={platform.isFetching}
      />
    </FrontPage>
  );
};
