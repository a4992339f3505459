import { useTranslate } from "react-admin";
import { usePlatform } from "../../providers/platform/PlatformContext";
import type { Period } from "./period";

const locale = "en";

/** The days of a span in the platform's zone, both included: its end is the first moment that is not in it. */
export const useSpan = () => {
  const { reportingTimeZone: timeZone } = usePlatform();
  const day = new Intl.DateTimeFormat(locale, { timeZone, day: "numeric", month: "short", year: "numeric" });
  return ({ from, to }: Pick<Period, "from" | "to">) => ({
    from: day.format(new Date(from)),
    to: day.format(new Date(Date.parse(to) - 1)),
  });
};

/** "Stripe, 1 Oct 2026 to 31 Oct 2026" */
export const usePeriodName = () => {
  const translate = useTranslate();
  const span = useSpan();
  return (period: Pick<Period, "provider" | "from" | "to">): string =>
    translate("reconciliation.period", {
      provider: translate(`reconciliation.provider.${period.provider}`, { _: period.provider }),
      ...span(period),
    });
};
