import type { components } from "../../../openapi/platform.gen";
import { blankCategory } from "./newCategory";
import { readElement, type ElementKind, type PolicyElement } from "./elements";

type Schemas = components["schemas"];
/** What a policy says of one element, as data. */
export type Terms = Schemas["PolicyTerms"];
type Category = Schemas["DataCategory"];
/** The parts of a policy that a version may say differently. */
export type PolicyData = Pick<
  Schemas["Platform"],
  | "categories"
  | "rights"
  | "coolingOffHours"
  | "purgeDays"
  | "backupExpiryDays"
  | "contentRemovalDays"
  | "minimumAge"
  | "intake"
  | "noticeDays"
  | "noticeChannels"
  | "regions"
>;

interface Carried {
  readonly required: readonly (keyof Terms)[];
  /** Left out where the policy is silent. */
  readonly optional: readonly (keyof Terms)[];
}

/** Which terms belong to which element; each has the name that it has in the policy itself. */
export const carried: Readonly<Record<ElementKind, Carried>> = {
  what: { required: ["description"], optional: [] },
  retention: { required: ["retention"], optional: [] },
  place: { required: ["location"], optional: [] },
  erasure: { required: ["onErasure"], optional: ["erasureGround", "erasureGroundCode"] },
  processors: { required: ["processors"], optional: [] },
  rights: { required: ["rights"], optional: [] },
  deadlines: {
    required: ["coolingOffHours"],
    optional: ["purgeDays", "backupExpiryDays", "contentRemovalDays"],
  },
  minimum_age: { required: [], optional: ["minimumAge"] },
  intake: { required: ["intake"], optional: [] },
  notice: { required: ["noticeDays", "noticeChannels"], optional: [] },
  regions: { required: ["regions"], optional: [] },
  category: { required: [], optional: ["category"] },
};

export const fieldsOf = (kind: ElementKind): readonly (keyof Terms)[] => [
  ...carried[kind].required,
  ...carried[kind].optional,
];

const only = (fields: readonly string[], from: object): object =>
  Object.fromEntries(
    Object.entries(from).filter(([name, value]) => fields.includes(name) && value !== undefined),
  );

const without = (fields: readonly string[], from: object): object =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !fields.includes(name)));

const wholeCategory = ({ id: _id, ...category }: Category): Terms => ({ category });

/** What the policy says of an element today; undefined where it has no such element. */
export function termsOf(policy: PolicyData, elementId: string): Terms | undefined {
  const element = readElement(elementId);
  if (!element) return undefined;
  if (element.kind === "category") {
    const named = policy.categories.find(({ id }) => id === element.categoryId);
    return named && wholeCategory(named);
  }
  const said: object | undefined =
    element.categoryId === undefined ? policy : policy.categories.find(({ id }) => id === element.categoryId);
  return said && only(fieldsOf(element.kind), said);
}

/** Terms that are still being written, with what an element must carry taken from today's where it is not written yet. */
export function completed(policy: PolicyData, elementId: string, terms: Terms): Terms {
  const kind = readElement(elementId)?.kind;
  if (kind === undefined) return terms;
  if (kind === "category") return terms.category ? { category: { ...blankCategory, ...terms.category } } : {};
  return { ...only(carried[kind].required, termsOf(policy, elementId) ?? {}), ...terms };
}

/** The element said anew, whole: what it may carry and the terms leave out is no longer said. */
const renewed = <Said extends object>(said: Said, { kind }: PolicyElement, terms: Terms): Said => {
  const fields = fieldsOf(kind);
  // The fields of an element are the same, under the same names, in the terms and in the policy.
  return { ...without(fields, said), ...only(fields, terms) } as Said;
};

/** The category brought in at the end, said anew at its place, or, without terms of it, named no more. */
function withCategory(
  categories: readonly Category[],
  id: string,
  { category }: Pick<Terms, "category">,
): Category[] {
  if (category === undefined) return categories.filter((each) => each.id !== id);
  const brought = { id, ...category };
  return categories.some((each) => each.id === id)
    ? categories.map((each) => (each.id === id ? brought : each))
    : [...categories, brought];
}

/**
 * The policy in which an element says these terms; one that the policy does not have changes nothing, but for a category
 * that is brought in.
 */
export function withTerms<Policy extends PolicyData>(
  policy: Policy,
  elementId: string,
  terms: Terms,
): Policy {
  const element = readElement(elementId);
  if (!element) return policy;
  if (element.categoryId === undefined) return renewed(policy, element, terms);
  if (element.kind === "category")
    return { ...policy, categories: withCategory(policy.categories, element.categoryId, terms) };
  const renew = (category: Category) =>
    category.id === element.categoryId ? renewed(category, element, terms) : category;
  return { ...policy, categories: policy.categories.map(renew) };
}

type Version = Pick<Schemas["PolicyVersion"], "effectiveAt" | "noticedAt" | "changes">;

const effectMs = ({ effectiveAt }: Version): number => Date.parse(effectiveAt ?? "");

/** The policy at `now` (milliseconds): each version that people were told of and that has taken effect is put into it. */
export function policyAt<Policy extends PolicyData>(
  policy: Policy,
  versions: Iterable<Version>,
  now: number,
): Policy {
  return [...versions]
    .filter((version) => version.noticedAt !== undefined && effectMs(version) <= now)
    .toSorted((a, b) => effectMs(a) - effectMs(b))
    .flatMap(({ changes }) => changes)
    .reduce(
      (said, { element, terms }) =>
        element === undefined || terms === undefined ? said : withTerms(said, element, terms),
      policy,
    );
}
