import type { components } from "../../../openapi/platform.gen";
import { isDestructive } from "../../../src/domain/privacy-requests/stateMachine";
import { formatTime } from "../clock";
import type { Platform } from "../platform";
import { localDate } from "../privacy-requests/legalDates";
import { datesOf } from "../privacy-requests/requestDates";
import type { RequestRow } from "../privacy-requests/requestRow";
import { copyLinkDays } from "./copyLinks";
import { fillIn, type LetterTexts } from "./letterTexts";

type Schemas = components["schemas"];

/** What a letter is made from. */
export interface LetterSetting {
  readonly platform: Platform;
  readonly row: RequestRow;
  readonly kind: Schemas["LetterKind"];
  readonly language: string;
  readonly texts: LetterTexts;
  /** When it is written, in milliseconds. */
  readonly at: number;
  /** How the person is addressed: in clear for the letter, masked for whoever looks at it here. */
  readonly name: string;
  readonly link: string | undefined;
}

function longDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(Date.parse(date));
}

const dayOf = (at: string, { row }: LetterSetting) => String(localDate(at, row.timeZone));

/** The day that the letter speaks of; none while no day can be named. */
function dateOf(setting: LetterSetting): string | undefined {
  const { row, kind } = setting;
  const today = formatTime(setting.at);
  if (kind === "acknowledgement") return datesOf({ ...row }).deadline.due ?? undefined;
  if (kind === "extension_notice") {
    const by = row.recordedBy ?? { id: "system", name: "" };
    const extension = row.extension ?? { at: today, by, reason: "complexity" as const };
    return datesOf({ ...row, extension }).deadline.due ?? undefined;
  }
  if (kind === "release") return dayOf(formatTime(setting.at + copyLinkDays * 86_400_000), setting);
  if (kind === "restriction_in_force") return dayOf(row.restriction?.since ?? today, setting);
  if (kind === "fulfilment" || kind === "partial_fulfilment") return dayOf(row.fulfilledAt ?? today, setting);
  return dayOf(today, setting);
}

/** Whether the text may say that something was done: nothing half-done is called done. */
const isDone = ({ state, fulfilledAt }: RequestRow) => state === "fulfilled" && fulfilledAt !== undefined;

function doneOf({ platform, row, texts }: LetterSetting): string | undefined {
  const isRestricted = row.restriction !== undefined && row.restriction.liftedAt === undefined;
  if (!isDone(row) && !(isRestricted && row.type !== "objection")) return undefined;
  const deleted = platform.profile.policy.categories
    .filter((category) => category.retention.rule !== "not_stored" && category.onErasure === "delete")
    .map((category) => category.label);
  const corrected = (row.corrections ?? []).map((correction) => correction.field);
  return fillIn(texts.facts.done[row.type], {
    items: (isDestructive(row.type) ? deleted : corrected).join(", "),
    rows: String(row.copy?.rows ?? 0),
    assets: String(row.copy?.assets ?? 0),
  });
}

function keptOf({ platform, row, texts, language }: LetterSetting): string | undefined {
  const { facts } = texts;
  if (!isDone(row)) return undefined;
  if (!isDestructive(row.type)) return facts.nothingKept;
  const kept = platform.profile.policy.categories
    .filter((category) => category.retention.rule !== "not_stored" && category.onErasure !== "delete")
    .map(({ label, erasureGround, retention }) => {
      const years =
        retention.rule === "years" && retention.amount !== undefined ? retention.amount : undefined;
      const start = localDate(row.fulfilledAt ?? row.receivedAt, row.timeZone);
      const values = { label, ground: erasureGround ?? "" };
      if (years === undefined) return fillIn(facts.keptItem, values);
      const until = longDate(String(start.add({ years })), language);
      return fillIn(facts.keptUntilItem, { ...values, until });
    });
  const backups = row.schedule?.backupsExpireOn;
  return [
    kept.length === 0 ? facts.nothingKept : fillIn(facts.kept, { items: kept.join(", ") }),
    ...(backups === undefined ? [] : [fillIn(facts.backups, { until: longDate(backups, language) })]),
  ].join(" ");
}

/** Everything that the platform fills in by itself; undefined is what it cannot know yet. */
export function letterFacts(setting: LetterSetting): Readonly<Record<string, string | undefined>> {
  const { platform, row, texts, language } = setting;
  const date = dateOf(setting);
  return {
    name: setting.name,
    reference: row.id,
    right: texts.rights[row.type],
    received_on: longDate(dayOf(row.receivedAt, setting), language),
    controller: platform.profile.policy.controller.name,
    date: date === undefined ? undefined : longDate(date, language),
    what_was_done: doneOf(setting),
    what_was_kept: keptOf(setting),
    link: setting.link,
  };
}
