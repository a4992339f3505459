import type { components } from "../../../../openapi/platform.gen";
import { readElement } from "../../../domain/policy/elements";
import { formTerms, settledElement } from "./formTerms";

type VersionInput = components["schemas"]["PolicyVersionInput"];
type Change = VersionInput["changes"][number];

type Blank<Shape> = { [Field in keyof Shape]?: Shape[Field] | null };

/** What the form holds: the shape of a version, with blanks where nothing is typed. */
export type VersionForm = Blank<Omit<VersionInput, "changes">> & {
  changes?: readonly FormChange[] | null;
};

/** Whatever terms the inputs of its element hold. */
type FormChange = Blank<Omit<Change, "terms">> & { terms?: unknown };

/** The words that terms come to; undefined where there are none. */
type Words = (element: string, terms: unknown) => string | undefined;

const text = (value: string | null | undefined): string => value?.trim() ?? "";

const changeOf = (change: FormChange, wordsOf: Words, taken: readonly string[]): Change => {
  const [section, chosen, summary, before] = [
    change.section,
    change.element,
    change.summary,
    change.before,
  ].map(text) as [string, string, string, string];
  const element = settledElement(chosen, change.terms, taken);
  const terms = formTerms(element, change.terms);
  const after = (terms && wordsOf(element, terms)) ?? text(change.after);
  return {
    section,
    summary,
    ...(element !== "" && { element }),
    ...(before !== "" && { before }),
    ...(after !== "" && { after }),
    ...(terms && { terms }),
  };
};

/** In turn, because each new category takes an id away from the next. */
const changesOf = (
  changes: readonly FormChange[],
  wordsOf: Words,
  categoryIds: readonly string[],
): Change[] => {
  const done: Change[] = [];
  for (const change of changes) {
    const named = [...done, ...changes].map(({ element }) => readElement(element ?? "")?.categoryId);
    const taken = [...categoryIds, ...named.filter((id) => id !== undefined)];
    done.push(changeOf(change, wordsOf, taken));
  }
  return done;
};

/** A draft as the API takes it, whole: what is blank in the form is left out, and so removed. */
export const versionInputOf = (
  form: VersionForm,
  wordsOf: Words,
  categoryIds: readonly string[],
): VersionInput => ({
  number: text(form.number),
  material: form.material === true,
  summary: text(form.summary),
  changes: changesOf(form.changes ?? [], wordsOf, categoryIds),
  channels: [...(form.channels ?? [])],
  ...(text(form.effectiveAt) !== "" && { effectiveAt: text(form.effectiveAt) }),
  ...(text(form.reason) !== "" && { reason: text(form.reason) }),
});
