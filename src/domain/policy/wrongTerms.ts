import type { components } from "../../../openapi/platform.gen";
import { readElement } from "./elements";
import { carried, fieldsOf, type Terms } from "./terms";

type Schemas = components["schemas"];

export interface TermsProblem {
  /** Below the change: `/terms/purgeDays`. */
  readonly pointer: string;
  readonly code: "required" | "unknown" | "not_of_element";
  readonly detail: string;
}

const problem = (pointer: string, code: TermsProblem["code"], detail: string): TermsProblem => ({
  pointer,
  code,
  detail,
});

function wrongRetention({ retention }: Terms): TermsProblem[] {
  if (retention === undefined || (retention.rule !== "days" && retention.rule !== "years")) return [];
  const missing = (["amount", "then"] as const).filter((name) => retention[name] === undefined);
  return missing.map((name) =>
    problem(`/terms/retention/${name}`, "required", `A rule in ${retention.rule} says ${name}.`),
  );
}

function wrongErasure({ onErasure, erasureGround }: Terms): TermsProblem[] {
  if (onErasure === undefined || onErasure === "delete" || erasureGround !== undefined) return [];
  return [problem("/terms/erasureGround", "required", "What is not deleted has a ground.")];
}

/** What is wrong with the terms of a change; nothing where it carries none. `processorIds` are those of the register. */
export function wrongTerms(
  { element: elementId = "", terms }: Pick<Schemas["PolicyChange"], "element" | "terms">,
  categories: readonly { readonly id: string }[],
  processorIds: readonly string[],
): TermsProblem[] {
  if (terms === undefined) return [];
  const element = readElement(elementId);
  if (
    !element ||
    (element.categoryId !== undefined && !categories.some(({ id }) => id === element.categoryId))
  )
    return [problem("/element", "unknown", "Terms belong to an element that the policy has.")];
  const fields: readonly string[] = fieldsOf(element.kind);
  const given = Object.entries(terms).filter(([, value]) => value !== undefined);
  const names = given.map(([name]) => name);
  return [
    ...names
      .filter((name) => !fields.includes(name))
      .map((name) => problem(`/terms/${name}`, "not_of_element", `${elementId} does not carry ${name}.`)),
    ...carried[element.kind].required
      .filter((name) => !names.includes(name))
      .map((name) => problem(`/terms/${name}`, "required", `${elementId} says ${name}.`)),
    ...(terms.processors ?? []).flatMap((id, place) =>
      processorIds.includes(id)
        ? []
        : [problem(`/terms/processors/${place}`, "unknown", `The register has no processor ${id}.`)],
    ),
    ...wrongRetention(terms),
    ...wrongErasure(terms),
  ];
}
