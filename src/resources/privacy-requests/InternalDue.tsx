import { DueDate } from "../../components/deadline/DueDate";
import { daysLeft } from "../../domain/deadlines";
import { isOpenState } from "../../domain/privacy-requests/stateMachine";
import type { PrivacyRequest } from "./privacyRequest";
import { useServerMinute } from "./useViewer";

/** The team's own date: a clock of its own, which no pause moves. */
export const InternalDue = ({
  internalDueOn,
  state,
  timeZone,
}: Pick<PrivacyRequest, "internalDueOn" | "state" | "timeZone">) => {
  const now = useServerMinute();
  return (
    <DueDate
      due={internalDueOn}
      daysLeft={isOpenState(state) ? daysLeft(internalDueOn, now, timeZone) : undefined}
    />
  );
};
