/** What a policy can say of one data category; `category` is the category itself, brought in or taken out. */
export const categoryElements = ["what", "retention", "place", "erasure", "processors", "category"] as const;

/** What a policy says once. */
export const wholeElements = ["rights", "deadlines", "minimum_age", "intake", "notice", "regions"] as const;

export type ElementKind = (typeof categoryElements)[number] | (typeof wholeElements)[number];

export interface PolicyElement {
  /** `retention.images`, `rights` */
  readonly id: string;
  readonly kind: ElementKind;
  readonly categoryId: string | undefined;
}

const isOf = <Kind extends string>(kinds: readonly Kind[], kind: string): kind is Kind =>
  kinds.some((each) => each === kind);

/** The parts of an element's id; undefined where it is none that this console knows. */
export function readElement(id: string): PolicyElement | undefined {
  const [kind = "", ...rest] = id.split(".");
  const categoryId = rest.length === 0 ? undefined : rest.join(".");
  if (categoryId === undefined) return isOf(wholeElements, kind) ? { id, kind, categoryId } : undefined;
  return isOf(categoryElements, kind) && categoryId !== "" ? { id, kind, categoryId } : undefined;
}

/** Everything that this policy says and that a version may say differently. */
export function policyElements(categories: readonly { readonly id: string }[]): PolicyElement[] {
  return [
    ...categories.flatMap(({ id }) =>
      categoryElements.map((kind) => ({ id: `${kind}.${id}`, kind, categoryId: id })),
    ),
    ...wholeElements.map((kind) => ({ id: kind, kind, categoryId: undefined })),
  ];
}
