import { useMinute } from "../../components/zone/useMinute";
import { localDateOf } from "../../domain/deadlines/localDay";
import { useMe, useSession } from "../../providers/authProvider/SessionContext";
import { usePlatform } from "../../providers/platform/PlatformContext";
import type { Viewer } from "./action/availability";

/** The server's time to the minute, as an instant: one clock for every row of a page. */
export const useServerMinute = (): string => {
  const session = useSession();
  return new Date(useMinute().getTime() + session.clockSkewMs()).toISOString();
};

/** Who looks at a request, and on which day of the controller's zone. */
export const useViewer = (): Viewer => {
  const { id, scopes } = useMe();
  const { reportingTimeZone } = usePlatform();
  return { id, scopes, today: localDateOf(useServerMinute(), reportingTimeZone) };
};
