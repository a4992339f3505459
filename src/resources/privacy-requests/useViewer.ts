import { localOfInstant } from "../../components/zone/localTime";
import { useMe } from "../../providers/authProvider/SessionContext";
import { useServerNow } from "../../providers/authProvider/useServerNow";
import { usePlatform } from "../../providers/platform/PlatformContext";
import type { Viewer } from "./action/availability";

const tickMs = 60_000;
const dateLength = 10;

/** The day on which an instant falls, on the clocks of a zone. */
export const localDay = (instant: string, timeZone: string): string =>
  localOfInstant(instant, timeZone).slice(0, dateLength);

/** Who looks at a request, and on which day of the controller's zone. */
export const useViewer = (): Viewer => {
  const { id, scopes } = useMe();
  const { reportingTimeZone } = usePlatform();
  const now = useServerNow(tickMs);
  return { id, scopes, today: localDay(new Date(now).toISOString(), reportingTimeZone) };
};
