import type { components } from "../../../../openapi/platform.gen";

type Schemas = components["schemas"];

export type Letter = Schemas["Letter"];
export type LetterKind = Schemas["LetterKind"];
export type LetterTemplate = Schemas["LetterTemplate"];
export type LetterDraft = Schemas["LetterDraft"];
type Part = Schemas["LetterPart"];

/** Parts that somebody has to write: the platform fills in the rest. */
export const partsToWrite = ({ requiredParts, placeholders }: LetterTemplate): readonly Part[] =>
  requiredParts.filter((part) => !placeholders.includes(part));

export const fitsRight = ({ rights }: LetterTemplate, right: Schemas["RequestType"]): boolean =>
  rights === undefined || rights.includes(right);

type Texts = Readonly<Record<string, string>>;

/** What is written for each part: what was typed, else what another field of the dialog says, else what to begin with. */
export const textOf = (template: LetterTemplate, part: Part, typed: Texts, given: Texts): string =>
  typed[part] ?? given[part] ?? template.suggestions?.[part] ?? "";

/** The draft as it is sent; undefined while a part that is required is empty. */
export const draftOf = (
  template: LetterTemplate | undefined,
  typed: Texts,
  given: Texts,
): LetterDraft | undefined => {
  if (!template) return undefined;
  const parts = partsToWrite(template).map(
    (part) => [part, textOf(template, part, typed, given).trim()] as const,
  );
  return parts.every(([, text]) => text !== "")
    ? { templateId: template.id, parts: Object.fromEntries(parts) }
    : undefined;
};
