import { parseDate, toZoned, type CalendarDate } from "@internationalized/date";
import { subjectCopies } from "../copies/subjectCopies";
import { formatTime } from "../clock";
import { schedule } from "../schedule";
import type { Transaction } from "../transaction";
import { minimiseLetters } from "../letters/sendLetter";
import { minimised } from "./closeRequest";
import { eraseLateContent } from "./eraseStep";
import { isContentOnly } from "./erasureSteps";
import { localDate } from "./legalDates";
import { processorLinks } from "./processorLinks";
import type { PrivacyRequests } from "./requestArea";
import { requestEvent } from "./requestEvents";
import type { RequestRow } from "./requestRow";

/** How long a request that came to nothing can be taken up again before it forgets the person. */
const rememberedDays = 30;

interface Day {
  readonly today: CalendarDate;
  readonly at: string;
}

interface Duty {
  readonly action: string;
  isDue(row: RequestRow, day: Day): boolean;
  change(row: RequestRow, at: string): RequestRow;
  also?(tx: Transaction, area: PrivacyRequests, row: RequestRow): void;
}

const hasCome = (date: string | undefined, { today }: Day) =>
  date !== undefined && parseDate(date).compare(today) <= 0;

/** What becomes due by a date alone: nobody has to think of it. */
const duties: readonly Duty[] = [
  {
    action: "remove_content",
    isDue: ({ schedule: of }, day) =>
      of?.purgedAt !== undefined && of.contentRemovedAt === undefined && hasCome(of.contentRemovedBy, day),
    change: (row, at) => ({
      ...row,
      ...(row.schedule !== undefined && { schedule: { ...row.schedule, contentRemovedAt: at } }),
    }),
    also: eraseLateContent,
  },
  {
    action: "expire_backups",
    isDue: ({ schedule: of }, day) =>
      of?.purgedAt !== undefined && of.backupsExpiredAt === undefined && hasCome(of.backupsExpireOn, day),
    change: (row, at) => ({
      ...row,
      ...(row.schedule !== undefined && { schedule: { ...row.schedule, backupsExpiredAt: at } }),
    }),
  },
  {
    action: "purge_identity_proof",
    isDue: ({ identity }, day) => identity.proofPurgedAt === undefined && hasCome(identity.proofPurgeOn, day),
    change: (row, at) => ({ ...row, identity: { ...row.identity, proofPurgedAt: at } }),
  },
  {
    action: "delete_copy",
    isDue: ({ copy }, { at }) =>
      copy?.linkExpiresAt !== undefined && copy.deletedAt === undefined && copy.linkExpiresAt <= at,
    change: (row, at) => ({
      ...row,
      ...(row.copy !== undefined && { copy: { ...row.copy, deletedAt: at } }),
    }),
    also: (tx, { platform }, { id }) => tx.enlist(() => () => platform.use(subjectCopies).drop(id)),
  },
  {
    action: "minimise",
    isDue: ({ state, closedAt, rejection, minimisedAt, timeZone }, { today }) => {
      const endedAt = closedAt ?? rejection?.at;
      const hasEnded = state === "withdrawn" || state === "duplicate" || state === "rejected";
      if (!hasEnded || minimisedAt !== undefined || endedAt === undefined) return false;
      return localDate(endedAt, timeZone).add({ days: rememberedDays }).compare(today) <= 0;
    },
    change: minimised,
    also: (tx, area, { id }) => minimiseLetters(tx, area, id, []),
  },
];

/** A processor that holds nothing but content is asked to erase it on the day on which the content goes. */
function areProcessorsReached({ platform }: PrivacyRequests, { steps = [] }: RequestRow): boolean {
  const links = platform.use(processorLinks);
  const late = steps.filter((step) => step.kind === "processor" && isContentOnly(platform, step));
  return late.every((step) => links.problemOf(step.id, step.label) === undefined);
}

function doneSteps({ platform }: PrivacyRequests, row: RequestRow): Pick<RequestRow, "steps"> {
  if (row.steps === undefined) return {};
  const steps = row.steps.map((step) =>
    isContentOnly(platform, step) ? { ...step, state: "succeeded" as const, done: step.total } : step,
  );
  return { steps };
}

function sweep(area: PrivacyRequests, today: CalendarDate): void {
  const day = { today, at: area.platform.clock.iso() };
  for (const { id } of area.rows.values()) {
    for (const duty of duties) {
      const row = area.rows.require(id);
      if (!duty.isDue(row, day)) continue;
      const isContent = duty.action === "remove_content";
      // Tomorrow again: what is not removed everywhere is not called removed.
      if (isContent && !areProcessorsReached(area, row)) continue;
      area.platform.transact(area.system(id), (tx) => {
        const before = tx.get(area.rows, id);
        const after = tx.update(area.rows, id, (each) => ({
          ...duty.change(each, formatTime(tx.at)),
          ...(isContent && doneSteps(area, each)),
        }));
        tx.audit(requestEvent(duty.action, before, after));
        duty.also?.(tx, area, before);
      });
    }
  }
}

/** At the beginning of each day in the controller's zone. */
export function sweepDaily(area: PrivacyRequests): void {
  const { clock, profile } = area.platform;
  const zone = profile.policy.reportingTimeZone;
  const next = (date: CalendarDate) => {
    const tomorrow = date.add({ days: 1 });
    area.platform.use(schedule).at(toZoned(tomorrow, zone).toDate().getTime(), () => {
      sweep(area, tomorrow);
      next(tomorrow);
    });
  };
  next(localDate(clock.iso(), zone));
}
