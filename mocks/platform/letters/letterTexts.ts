import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];
type Right = Schemas["RequestType"];

/** One language of letters. */
export interface LetterTexts {
  readonly opening: string;
  readonly closing: string;
  readonly suggestions: Readonly<Partial<Record<Schemas["LetterPart"], string>>>;
  readonly kinds: Readonly<
    Record<Schemas["LetterKind"], { readonly subject: string; readonly body: string }>
  >;
  readonly rights: Readonly<Record<Right, string>>;
  /** What the platform says of what it did and kept. */
  readonly facts: {
    readonly done: Readonly<Record<Right, string>>;
    readonly kept: string;
    readonly keptItem: string;
    readonly keptUntilItem: string;
    readonly nothingKept: string;
    readonly backups: string;
  };
}

const placeholder = /\{\{([a-z_]+)\}\}/g;

/** Names in double braces, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map((match) => match[1] ?? ""))];
}

/**
 * Fills in by one pass over the template, so that braces, markup or anything else within a value stays what it is:
 * text. What has no value is named in brackets.
 */
export function fillIn(text: string, values: Readonly<Record<string, string | undefined>>): string {
  return text.replace(placeholder, (_, name: string) =>
    Object.hasOwn(values, name) && values[name] !== undefined ? values[name] : `[${name}]`,
  );
}
