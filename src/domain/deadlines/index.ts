export { computeDeadline, type Deadline, type DeadlineInput, type DeadlineStep } from "./computeDeadline";
export { DeadlineInputError, type DeadlineInputCode } from "./deadlineInputError";
export { holidayCountries } from "./holidays/calendars";
export { addDays, daysApart, daysLeft, firstInstantOf, localDateOf } from "./localDay";
export { pauseReasons, type Pause } from "./pauses";
export {
  isLawfulPause,
  regimeIds,
  regimes,
  type PauseReason,
  type RegimeId,
  type RequestType,
} from "./regimes";
export { requestTypes } from "./requestTypes";
export { holidayName, isWorkingDay } from "./workingDays";
