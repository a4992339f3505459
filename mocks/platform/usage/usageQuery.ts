import type { components } from "../../../openapi/platform.gen";
import { parseTime } from "../clock";
import { invalidField } from "../problem";
import { isTimeZone } from "../../../src/domain/usage/timeCuts";

type Schemas = components["schemas"];
type Granularity = Schemas["Granularity"];
type Dimension = Schemas["UsageDimension"];

/** A question to `GET /usage`, read and checked. Times in milliseconds, the range half-open. */
export interface UsageQuery {
  readonly from: number;
  readonly to: number;
  readonly granularity: Granularity;
  readonly timeZone: string;
  readonly groupBy: readonly Dimension[];
  readonly filter: unknown;
  readonly compare?: "previous" | "year";
  readonly top: number;
  /** By what the shown groups are chosen and ordered: by requests for those who may not be told who spends most. */
  readonly orderBy: "cost" | "requests";
  /** How many of the shown groups have buckets of their own. */
  readonly series: number;
  /** Whether buckets carry their latency histograms. */
  readonly histograms: boolean;
}

export interface SentUsageQuery {
  readonly from: string;
  readonly to: string;
  readonly granularity: string | undefined;
  readonly timeZone: string;
  readonly groupBy: readonly Dimension[] | undefined;
  readonly filter: unknown;
  readonly compare: string | undefined;
  readonly top: number;
  readonly orderBy: "cost" | "requests";
  readonly series: number | undefined;
  readonly histograms: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const granularities: readonly Granularity[] = ["PT1M", "PT1H", "P1D", "P1W", "P1M"];

/** The finest granularity that still reads well: some dozens of spans. */
function fitting(length: number): Granularity {
  if (length <= 2 * HOUR) return "PT1M";
  if (length <= 3 * DAY) return "PT1H";
  if (length <= 93 * DAY) return "P1D";
  return length <= 400 * DAY ? "P1W" : "P1M";
}

function readTime(name: "from" | "to", text: string): number {
  const at = parseTime(text);
  if (at === undefined) throw invalidField(`/${name}`, "invalid_value", "This is not an RFC 3339 time.");
  return at;
}

/** Checks what the contract's schema cannot say. @throws 422 */
export function readUsageQuery(sent: SentUsageQuery): UsageQuery {
  const from = readTime("from", sent.from);
  const to = readTime("to", sent.to);
  if (from >= to) throw invalidField("/to", "not_after_from", "The range ends before it begins.");
  if (!isTimeZone(sent.timeZone)) {
    throw invalidField("/timeZone", "unknown_time_zone", `${sent.timeZone} is not an IANA time zone.`);
  }
  const granularity = granularities.find((each) => each === sent.granularity) ?? fitting(to - from);
  const { timeZone, filter, top, compare, orderBy, histograms } = sent;
  return {
    from,
    to,
    granularity,
    timeZone,
    groupBy: sent.groupBy ?? [],
    filter,
    ...((compare === "previous" || compare === "year") && { compare }),
    top,
    orderBy,
    series: sent.groupBy?.length ? (sent.series ?? top) : top,
    histograms,
  };
}
