import { granularities } from "./granularity";
import { isTimeZone } from "./timeCuts";
import { dimensions, type Granularity, type UsageDimension } from "./usage";
import { rangeIds, usageRange, type RangeId } from "./usageRange";

export const measures = ["cost", "requests", "tokens", "outcomes", "latency"] as const;
export type Measure = (typeof measures)[number];
export const looks = ["bars", "area", "heat"] as const;
export type Look = (typeof looks)[number];
export const tops = [10, 25, 50] as const;
export type Top = (typeof tops)[number];
export const comparisons = ["previous", "year"] as const;
export type Comparison = (typeof comparisons)[number];

/** Half-open, RFC 3339. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** All that a page of usage shows, as its address says it. What is absent is the platform's usual: its zone, a fitting width. */
export interface UsageView {
  readonly range: RangeId | Span;
  readonly zone?: string;
  readonly granularity?: Granularity;
  readonly groupBy?: UsageDimension;
  /** The API's own filter, as it stands in the address of a list; ids only, never a name (decision 0008). */
  readonly filter: Readonly<Record<string, unknown>>;
  readonly compare?: Comparison;
  readonly measure: Measure;
  readonly look?: Look;
  readonly top: Top;
}

const names = ["range", "from", "to", "zone", "by", "group", "filter", "compare", "measure", "look", "top"];
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

const oneOf = <Item extends string>(items: readonly Item[], text: string | null): Item | undefined =>
  items.find((item) => item === text);

const readSpan = (params: URLSearchParams): Span | undefined => {
  const [from, to] = [params.get("from") ?? "", params.get("to") ?? ""];
  if (![from, to].every((text) => instant.test(text) && !Number.isNaN(Date.parse(text)))) return undefined;
  return Date.parse(from) < Date.parse(to) ? { from, to } : undefined;
};

const readFilter = (text: string | null): Readonly<Record<string, unknown>> => {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch (error) {
    // The filter bar shows what cannot be read, from the address itself.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
};

/** The view that an address names; whatever in it is no part of a view is read as the usual. */
export const readUsageView = (params: URLSearchParams): UsageView => {
  const zone = params.get("zone") ?? "";
  const granularity = oneOf(granularities, params.get("by"));
  const group = params.get("group");
  const groupBy = group === "none" ? undefined : (oneOf(dimensions, group) ?? "model");
  const compare = oneOf(comparisons, params.get("compare"));
  const look = oneOf(looks, params.get("look"));
  return {
    range: readSpan(params) ?? oneOf(rangeIds, params.get("range")) ?? "30d",
    ...(isTimeZone(zone) && { zone }),
    ...(granularity && { granularity }),
    ...(groupBy && { groupBy }),
    filter: readFilter(params.get("filter")),
    ...(compare && { compare }),
    measure: oneOf(measures, params.get("measure")) ?? "cost",
    ...(look && { look }),
    top: tops.find((top) => String(top) === params.get("top")) ?? 10,
  };
};

const written = (view: UsageView): Readonly<Record<string, string | undefined>> => {
  const isSpan = typeof view.range !== "string";
  return {
    range: isSpan || view.range === "30d" ? undefined : view.range,
    from: isSpan ? view.range.from : undefined,
    to: isSpan ? view.range.to : undefined,
    zone: view.zone,
    by: view.granularity,
    group: view.groupBy === "model" ? undefined : (view.groupBy ?? "none"),
    filter: Object.keys(view.filter).length > 0 ? JSON.stringify(view.filter) : undefined,
    compare: view.compare,
    measure: view.measure === "cost" ? undefined : view.measure,
    look: view.look,
    top: view.top === 10 ? undefined : String(view.top),
  };
};

/** The address of a view: parameters of others stay, what is usual is left out. */
export const writeUsageView = (
  view: UsageView,
  present: URLSearchParams = new URLSearchParams(),
): URLSearchParams => {
  const params = new URLSearchParams(present);
  for (const name of names) params.delete(name);
  for (const [name, value] of Object.entries(written(view))) if (value !== undefined) params.set(name, value);
  return params;
};

/** The half-open span of a view in a zone. */
export const spanOfView = (view: UsageView, timeZone: string, now: string): Span => {
  if (typeof view.range !== "string") return view.range;
  const { from, to } = usageRange(view.range, timeZone, now);
  return { from, to };
};
