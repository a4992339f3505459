import { useTranslate } from "react-admin";
import { useWatch } from "react-hook-form";
import { Banner } from "../../../components/feedback/Banner";
import { DueDate } from "../../../components/deadline/DueDate";
import { computeDeadline, daysLeft, localDateOf } from "../../../domain/deadlines";
import { useServerNow } from "../../../providers/authProvider/useServerNow";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { TermText } from "../TermText";
import { inOrder, type IntakeForm } from "./intakeInput";
import { lawOf } from "./lawOf";

const tickMs = 60_000;

/** How much of the time has already gone, and by when each right has to be answered. */
export const DaysGone = ({ accountCountry }: { accountCountry: string | undefined }) => {
  const translate = useTranslate();
  const { regimes, reportingTimeZone, controller } = usePlatform();
  const now = new Date(useServerNow(tickMs)).toISOString();
  const form = useWatch() as Partial<IntakeForm>;
  const { receivedAt, rights = [], country, regime } = form;
  if (!receivedAt || receivedAt > now) return null;
  const gone = -daysLeft(localDateOf(receivedAt, reportingTimeZone), now, reportingTimeZone);
  const residence = country?.trim().toUpperCase() || accountCountry || controller.country;
  const law = regime || lawOf(regimes, residence);
  // The holidays that count are those of where the controller acts under that law.
  const holidays = regimes.find(({ id }) => id === law)?.country ?? controller.country;
  return (
    <Banner tone={gone > 0 ? "caution" : "info"}>
      <p className="font-medium">
        {translate(gone === 0 ? "privacy_requests.intake.gone_none" : "privacy_requests.intake.gone", {
          smart_count: gone,
        })}
      </p>
      <ul>
        {inOrder(rights).map((right) => {
          const { due } = computeDeadline({
            regime: law,
            right,
            receivedAt,
            timeZone: reportingTimeZone,
            country: holidays,
          });
          return (
            <li key={right} className="flex flex-wrap items-center gap-x-2">
              <TermText of="type" value={right} />:
              <DueDate
                due={due}
                daysLeft={due === null ? undefined : daysLeft(due, now, reportingTimeZone)}
              />
            </li>
          );
        })}
      </ul>
    </Banner>
  );
};
