import type { components } from "../../../openapi/platform.gen";
import { letterRules, partsFilledIn } from "./letterKinds";
import { letterTextsDe } from "./letterTextsDe";
import { letterTextsEn } from "./letterTextsEn";
import { placeholdersIn, type LetterTexts } from "./letterTexts";

type Schemas = components["schemas"];
type Kind = Schemas["LetterKind"];
export type TemplateRow = Schemas["LetterTemplate"] & { readonly version: string };

export const letterLanguages: Readonly<Record<string, LetterTexts>> = {
  en: letterTextsEn,
  de: letterTextsDe,
};

function templateOf(kind: Kind, language: string, texts: LetterTexts): TemplateRow {
  const { requiredParts, rights } = letterRules[kind];
  const { subject, body } = texts.kinds[kind];
  const whole = `${texts.opening}\n\n${body}\n\n${texts.closing}`;
  const written = requiredParts.filter((part) => !partsFilledIn.includes(part));
  const suggestions = Object.fromEntries(
    written.flatMap((part) =>
      texts.suggestions[part] === undefined ? [] : [[part, texts.suggestions[part]]],
    ),
  );
  return {
    id: `${kind}_${language}`,
    kind,
    language,
    subject,
    body: whole,
    requiredParts: [...requiredParts],
    placeholders: placeholdersIn(whole).filter((name) => !(written as readonly string[]).includes(name)),
    ...(rights !== undefined && { rights: [...rights] }),
    ...(Object.keys(suggestions).length > 0 && { suggestions }),
    version: "1",
  };
}

/** One for each kind and language. */
export const letterTemplates: readonly TemplateRow[] = Object.entries(letterLanguages).flatMap(
  ([language, texts]) =>
    (Object.keys(letterRules) as Kind[]).map((kind) => templateOf(kind, language, texts)),
);
