import type { components } from "../../../openapi/platform.gen";
import { accounts } from "../accounts/accounts";
import { maskName } from "../accounts/masking";
import type { Platform } from "../platform";
import { invalidField, type FieldError } from "../problem";
import { knownPerson } from "../privacy-requests/knownPerson";
import type { RequestRow } from "../privacy-requests/requestRow";
import { letterFacts } from "./letterFacts";
import { letterLanguages, letterTemplates, type TemplateRow } from "./letterTemplates";
import { letterTextsEn } from "./letterTextsEn";
import { fillIn } from "./letterTexts";

type Schemas = components["schemas"];
export type LetterDraft = Schemas["LetterDraft"];

export interface ComposedLetter {
  readonly template: TemplateRow;
  readonly subject: string;
  /** As the person reads it. */
  readonly text: string;
  /** The same with the name and the link masked. */
  readonly body: string;
  readonly missingParts: Schemas["LetterPart"][];
}

export interface LetterTask {
  readonly platform: Platform;
  readonly row: RequestRow;
  readonly draft: LetterDraft;
  readonly at: number;
  readonly link?: string | undefined;
  /** Where the draft stands in the request's body. */
  readonly pointer?: string;
}

const hiddenLink = "https://•••";

function nameOf(platform: Platform, row: RequestRow): string {
  const account = row.accountId === undefined ? undefined : platform.use(accounts).rows.get(row.accountId);
  return knownPerson(account, row).name;
}

function findTemplate({ draft, row, pointer = "" }: LetterTask): TemplateRow {
  const template = letterTemplates.find((each) => each.id === draft.templateId);
  if (template === undefined)
    throw invalidField(`${pointer}/templateId`, "not_found", "There is no such template.");
  if (template.rights !== undefined && !template.rights.includes(row.type)) {
    const detail = `${template.id} does not fit a request about ${row.type}.`;
    throw invalidField(`${pointer}/templateId`, "does_not_fit", detail);
  }
  return template;
}

/** Parts that the template has no place for; a typing error must not drop a reason silently. */
export function unknownParts({ draft, pointer = "" }: LetterTask, template: TemplateRow): FieldError[] {
  const known: readonly string[] = template.requiredParts;
  return Object.keys(draft.parts)
    .filter((part) => !known.includes(part))
    .map((part) => ({
      pointer: `${pointer}/parts/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      code: "unknown_part",
      detail: `${template.id} has no part ${part}.`,
    }));
}

/** Writes a letter out: facts by the platform, parts by staff, everything as plain text. */
export function composeLetter(task: LetterTask): ComposedLetter {
  const { platform, row, draft, at, link } = task;
  const template = findTemplate(task);
  const { kind, language } = template;
  const texts = letterLanguages[language] ?? letterTextsEn;
  const given = Object.fromEntries(
    Object.entries(draft.parts).filter(([, text]) => text.trim() !== ""),
  ) as Readonly<Record<string, string>>;
  const name = nameOf(platform, row);
  const write = (person: string, shownLink: string | undefined) => {
    const facts = letterFacts({ platform, row, kind, language, texts, at, name: person, link: shownLink });
    return { ...facts, ...given };
  };
  const clear = write(name, link);
  const shown = write(maskName(name), link === undefined ? undefined : hiddenLink);
  return {
    template,
    subject: fillIn(template.subject, clear),
    text: fillIn(template.body, clear),
    body: fillIn(template.body, shown),
    missingParts: template.requiredParts.filter((part) => (clear[part] ?? "") === ""),
  };
}
