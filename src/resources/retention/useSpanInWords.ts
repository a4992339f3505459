import { useTranslate } from "react-admin";

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;

/** A span in whole days, or in hours while it is under two days; never rounded up. */
export const useSpanInWords = () => {
  const translate = useTranslate();
  return (ms: number): string => {
    const hours = Math.floor(ms / HOUR_MS);
    return hours < 2 * DAY_HOURS
      ? translate("retention.hours", { smart_count: hours })
      : translate("retention.days", { smart_count: Math.floor(hours / DAY_HOURS) });
  };
};
