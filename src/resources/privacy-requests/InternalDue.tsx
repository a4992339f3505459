import { DueDate } from "../../components/deadline/DueDate";
import { daysLeft } from "../../domain/deadlines/localDay";
import { isOpenState } from "../../domain/privacy-requests/stateMachine";
import type { PrivacyRequest } from "./privacyRequest";
import { useServerMinute } from "./useViewer";

/** The team's own date: a clock of its own, which no pause moves. */
export const InternalDue = ({
  internalDueOn,
  state,
  timeZone,
  brief = false,
}: Pick<PrivacyRequest, "internalDueOn" | "state" | "timeZone"> & { brief?: boolean }) => {
  const now = useServerMinute();
  return (
    <DueDate
      brief={brief}
      dateAside={brief}
      due={internalDueOn}
      daysLeft={isOpenState(state) ? daysLeft(internalDueOn, now, timeZone) : undefined}
    />
  );
};
