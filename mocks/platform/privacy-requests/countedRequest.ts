import { parseDate, type CalendarDate } from "@internationalized/date";
import { localDate } from "./legalDates";
import { datesOf } from "./requestDates";
import type { RequestRow } from "./requestRow";

/** A request as the report counts it, its dates in the controller's zone. */
export interface Counted {
  readonly row: RequestRow;
  readonly received: CalendarDate;
  /** When the person had the answer: fulfilled or refused. A request that was withdrawn or repeated is owed none. */
  readonly answered: CalendarDate | undefined;
  readonly due: CalendarDate | undefined;
}

export function counted(row: RequestRow): Counted {
  const answeredAt = row.fulfilledAt ?? row.rejection?.at;
  const { due } = datesOf(row).deadline;
  return {
    row,
    received: localDate(row.receivedAt, row.timeZone),
    answered: answeredAt === undefined ? undefined : localDate(answeredAt, row.timeZone),
    due: due === null ? undefined : parseDate(due),
  };
}
