import type { components } from "../../../../openapi/platform.gen";

type VersionInput = components["schemas"]["PolicyVersionInput"];
type Change = VersionInput["changes"][number];

type Blank<Shape> = { [Field in keyof Shape]?: Shape[Field] | null };

/** What the form holds: the shape of a version, with blanks where nothing is typed. */
export type VersionForm = Blank<Omit<VersionInput, "changes">> & {
  changes?: readonly Blank<Change>[] | null;
};

const text = (value: string | null | undefined): string => value?.trim() ?? "";

const changeOf = ({ section, element, summary, before, after }: Blank<Change>): Change => ({
  section: text(section),
  summary: text(summary),
  ...(text(element) !== "" && { element: text(element) }),
  ...(text(before) !== "" && { before: text(before) }),
  ...(text(after) !== "" && { after: text(after) }),
});

/** A draft as the API takes it, whole: what is blank in the form is left out, and so removed. */
export const versionInputOf = (form: VersionForm): VersionInput => ({
  number: text(form.number),
  material: form.material === true,
  summary: text(form.summary),
  changes: (form.changes ?? []).map(changeOf),
  channels: [...(form.channels ?? [])],
  ...(text(form.effectiveAt) !== "" && { effectiveAt: text(form.effectiveAt) }),
  ...(text(form.reason) !== "" && { reason: text(form.reason) }),
});
