import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import { letters } from "../letters/letters";
import { localDate } from "./legalDates";
import type { PrivacyRequests } from "./requestArea";
import { recipientTasks } from "./recipientTasks";
import type { RequestRow } from "./requestRow";
import { timelineEvents } from "./timelineEvents";

type Schemas = components["schemas"];
type Item = Schemas["TimelineItem"];
type Told = Pick<Item, "kind" | "title"> &
  Partial<Omit<Item, "id" | "at" | "kind" | "title">> & { at: string | undefined };

/** Noon of a local date stands for the day where only the day is known. */
const onDay = (date: string | undefined) => (date === undefined ? undefined : `${date}T12:00:00.000Z`);

/** When content goes that is not part of the purge itself. */
function contentAt({ schedule }: RequestRow): string | undefined {
  const { contentRemovedAt, contentRemovedBy, purgedAt } = schedule ?? {};
  return contentRemovedAt === purgedAt && purgedAt !== undefined
    ? undefined
    : (contentRemovedAt ?? onDay(contentRemovedBy));
}

function states(row: RequestRow): Told[] {
  const by = (actor: Schemas["PersonRef"] | undefined) => (actor === undefined ? {} : { actor });
  return [
    {
      at: row.receivedAt,
      kind: "state",
      title: "received",
      ...(row.message !== undefined && { text: row.message }),
    },
    { at: row.recordedAt, kind: "state", title: "recorded", ...by(row.recordedBy) },
    { at: row.identity.askedAt, kind: "state", title: "identity_check" },
    {
      at: row.identity.decidedAt,
      kind: "state",
      title: `identity_${row.identity.status}`,
      ...by(row.identity.decidedBy),
    },
    { at: row.rejection?.at, kind: "state", title: "rejected", ...by(row.rejection?.by) },
    { at: row.restriction?.since, kind: "state", title: "restricted" },
    { at: row.restriction?.liftedAt, kind: "state", title: "restriction_lifted" },
    { at: row.schedule?.coolingOffEndsAt, kind: "state", title: "cooling_off_ends" },
    { at: row.schedule?.purgedAt, kind: "job", title: "purged" },
    { at: onDay(row.schedule?.backupsExpireOn), kind: "job", title: "backups_expire" },
    { at: contentAt(row), kind: "job", title: "content_removed" },
    { at: row.copy?.madeAt, kind: "job", title: "copy_made" },
    { at: row.copy?.linkExpiresAt, kind: "job", title: "copy_link_ends" },
    { at: row.fulfilledAt, kind: "state", title: "fulfilled" },
    { at: row.closedAt, kind: "state", title: row.state === "closed" ? "closed" : row.state },
  ];
}

/** When on its day a clock stopped or went on: as far as something tells, with the question or the answer behind it. */
function momentOn(row: RequestRow, date: string | undefined): string | undefined {
  const known = [row.identity.askedAt, row.identity.decidedAt, row.receivedAt];
  const isThen = (at: string | undefined) => at !== undefined && String(localDate(at, row.timeZone)) === date;
  return known.find(isThen) ?? onDay(date);
}

function clocks(row: RequestRow): Told[] {
  const { extension } = row;
  return [
    {
      at: extension?.at,
      kind: "clock",
      title: "extended",
      ...(extension !== undefined && { actor: extension.by }),
    },
    ...row.pauses.flatMap((pause): Told[] => [
      {
        at: momentOn(row, pause.from),
        kind: "clock",
        title: `paused_${pause.reason}`,
        ...(pause.note !== undefined && { text: pause.note }),
      },
      { at: momentOn(row, pause.to), kind: "clock", title: `resumed_${pause.reason}` },
    ]),
  ];
}

function tasks(area: PrivacyRequests, row: RequestRow): Told[] {
  return area.platform
    .use(recipientTasks)
    .ofRequest(row.id)
    .flatMap((task): Told[] => [
      { at: task.notifiedAt, kind: "task", title: "recipient_notified", text: task.processorName },
      { at: task.acknowledgedAt, kind: "task", title: "recipient_acknowledged", text: task.processorName },
    ]);
}

/** What the person received, apart from what is internal. */
function sent({ platform }: PrivacyRequests, row: RequestRow): Told[] {
  return platform
    .use(letters)
    .ofRequest(row.id)
    .map(({ sentAt, subject, body, sentBy }) => ({
      at: sentAt,
      kind: "letter",
      title: subject,
      visibility: "sent_to_person",
      ...(body !== "" && { text: body }),
      ...(sentBy !== undefined && { actor: sentBy }),
    }));
}

/** All that has happened to a request and what is planned for it, oldest first. */
export function requestTimeline(area: PrivacyRequests, row: RequestRow): Schemas["PrivacyTimeline"] {
  const notes = row.notes.map((note): Told => ({
    at: note.at,
    kind: "note",
    title: "note",
    ...(note.text !== "" && { text: note.text }),
    actor: note.by,
  }));
  const items = [
    ...states(row),
    ...clocks(row),
    ...tasks(area, row),
    ...sent(area, row),
    ...timelineEvents(area, row.id),
    ...notes,
  ]
    .flatMap(({ at, ...told }) => (at === undefined ? [] : [{ ...told, at: formatTime(Date.parse(at)) }]))
    .toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at));
  return {
    items: items.map((item, place): Item => ({ visibility: "internal", ...item, id: `item_${place + 1}` })),
  };
}
