import type { UsageDims } from "./usage";
import type { Span } from "./usageView";

type Filter = Readonly<Record<string, unknown>>;

/** What a figure is of: a group, all groups but the shown ones, or all. */
export type Part =
  { readonly kind: "all" } | { readonly kind: "group"; readonly dims: UsageDims } | OtherPart;

export interface OtherPart {
  readonly kind: "other";
  readonly shown: readonly UsageDims[];
}

const listed = (value: unknown): readonly unknown[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
};

/** Of a view grouped by one dimension: those of the filter that the shown groups are not. */
const withoutShown = (filter: Filter, shown: readonly UsageDims[]): Filter => {
  const [dimension] = Object.keys(shown[0] ?? {});
  if (dimension === undefined) return filter;
  const values = shown.flatMap((dims) => dims[dimension as keyof UsageDims] ?? []);
  const excluded = `${dimension}_not`;
  return { ...filter, [excluded]: [...new Set([...listed(filter[excluded]), ...values])] };
};

/** The filter that a part of a view adds to the view's own. */
export const filterOfPart = (filter: Filter, part: Part): Filter => {
  if (part.kind === "all") return filter;
  // A group lies inside the filter, so its own value is the narrower condition.
  return part.kind === "group" ? { ...filter, ...part.dims } : withoutShown(filter, part.shown);
};

const listPath = (resource: string, filter: Filter): string =>
  `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;

/** The ledger entries behind a figure of cost: exactly those that the platform adds up to prove it. */
export const ledgerEntryFilter = (filter: Filter, { from, to }: Span, part: Part): Filter => ({
  book: "customer",
  type: "usage",
  occurredAt_gte: from,
  occurredAt_lt: to,
  ...filterOfPart(filter, part),
});

export const ledgerPath = (filter: Filter, span: Span, part: Part): string =>
  listPath("ledger-entries", ledgerEntryFilter(filter, span, part));

/** The requests behind a figure. */
export const requestLogFilter = (filter: Filter, { from, to }: Span, part: Part): Filter => ({
  at_gte: from,
  at_lt: to,
  ...filterOfPart(filter, part),
});

export const requestLogPath = (filter: Filter, span: Span, part: Part): string =>
  listPath("request-logs", requestLogFilter(filter, span, part));
