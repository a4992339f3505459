import type { components } from "../../../openapi/platform.gen";
import { readElement, type PolicyElement } from "./elements";
import { carried, fieldsOf, type Terms } from "./terms";

type Schemas = components["schemas"];

export interface TermsProblem {
  /** Below the change: `/terms/purgeDays`. */
  readonly pointer: string;
  readonly code: "required" | "unknown" | "taken" | "not_of_element";
  readonly detail: string;
}

const problem = (pointer: string, code: TermsProblem["code"], detail: string): TermsProblem => ({
  pointer,
  code,
  detail,
});

type Said = Pick<Terms, "retention" | "onErasure" | "erasureGround" | "processors">;

function wrongRetention({ retention }: Said, at: string): TermsProblem[] {
  if (retention === undefined || (retention.rule !== "days" && retention.rule !== "years")) return [];
  const missing = (["amount", "then"] as const).filter((name) => retention[name] === undefined);
  return missing.map((name) =>
    problem(`${at}/retention/${name}`, "required", `A rule in ${retention.rule} says ${name}.`),
  );
}

function wrongErasure({ onErasure, erasureGround }: Said, at: string): TermsProblem[] {
  if (onErasure === undefined || onErasure === "delete" || erasureGround !== undefined) return [];
  return [problem(`${at}/erasureGround`, "required", "What is not deleted has a ground.")];
}

function wrongProcessors({ processors = [] }: Said, at: string, known: readonly string[]): TermsProblem[] {
  return processors.flatMap((id, place) =>
    known.includes(id)
      ? []
      : [problem(`${at}/processors/${place}`, "unknown", `The register has no processor ${id}.`)],
  );
}

const wrongSaid = (said: Said, at: string, processorIds: readonly string[]): TermsProblem[] => [
  ...wrongProcessors(said, at, processorIds),
  ...wrongRetention(said, at),
  ...wrongErasure(said, at),
];

type Categories = readonly { readonly id: string }[];

const unknownElement = problem("/element", "unknown", "Terms belong to an element that the policy has.");

/** What is named must be there; what is brought in must not. */
function wrongElement(element: PolicyElement, terms: Terms, categories: Categories) {
  const { kind, categoryId } = element;
  const isNamed = categoryId === undefined || categories.some(({ id }) => id === categoryId);
  const isBrought = kind === "category" && terms.category !== undefined;
  if (isNamed && isBrought)
    return problem("/element", "taken", "The policy names this category already: change what it says of it.");
  return isNamed || isBrought ? undefined : unknownElement;
}

/** What is wrong with the terms of a change; nothing where it carries none. `processorIds` are those of the register. */
export function wrongTerms(
  { element: elementId = "", terms }: Pick<Schemas["PolicyChange"], "element" | "terms">,
  categories: Categories,
  processorIds: readonly string[],
): TermsProblem[] {
  if (terms === undefined) return [];
  const element = readElement(elementId);
  if (!element) return [unknownElement];
  const misplaced = wrongElement(element, terms, categories);
  if (misplaced) return [misplaced];
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
    ...wrongSaid(terms, "/terms", processorIds),
    ...(terms.category ? wrongSaid(terms.category, "/terms/category", processorIds) : []),
  ];
}
