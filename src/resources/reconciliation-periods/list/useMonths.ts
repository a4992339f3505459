import { useServerNow } from "../../../providers/authProvider/useServerNow";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { monthsUntil } from "./months";

const A_MINUTE_MS = 60_000;
const OFFERED = 14;

/** Months to choose from, with their names. */
export const useMonths = () => {
  const now = useServerNow(A_MINUTE_MS);
  const { reportingTimeZone: timeZone } = usePlatform();
  const name = new Intl.DateTimeFormat("en", { timeZone, month: "long", year: "numeric" });
  return monthsUntil(now, timeZone, OFFERED).map((month) => ({
    ...month,
    label: name.format(new Date(month.from)),
  }));
};
