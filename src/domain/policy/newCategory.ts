import type { components } from "../../../openapi/platform.gen";
import { readElement } from "./elements";

type Schemas = components["schemas"];

/** A category as a version brings it in; its id is in the element. */
export type BroughtCategory = Schemas["PolicyCategory"];

/** The element of a change that brings a category in, as long as the category has no id. */
export const newCategory = "category";

/** A category of which nothing is said yet: what is still being written stands upon it. */
export const blankCategory: BroughtCategory = {
  label: "",
  kind: "content",
  location: "",
  personal: true,
  retention: { rule: "unspecified" },
  onErasure: "delete",
  processors: [],
};

/** An id made of a name (`Voice samples`: `voice_samples`) that is not among those that are taken. */
export function freeCategoryId(label: string, taken: readonly string[]): string {
  const words = label
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()
    .replaceAll(" ", "_");
  const id = /^[a-z]/.test(words) ? words : ["category", words].filter(Boolean).join("_");
  let free = id;
  for (let number = 2; taken.includes(free); number += 1) free = `${id}_${number}`;
  return free;
}

/** The categories that these versions bring in, by the names that they give them. */
export const broughtIn = (
  versions: readonly Pick<Schemas["PolicyVersion"], "changes">[],
): { readonly id: string; readonly label: string }[] =>
  versions
    .flatMap(({ changes }) => changes)
    .flatMap(({ element = "", terms }) => {
      const id = readElement(element)?.categoryId;
      const label = terms?.category?.label;
      return id === undefined || label === undefined ? [] : [{ id, label }];
    });
