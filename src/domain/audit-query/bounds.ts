import { fields, type FieldName } from "./fields";
import type { QueryContext, QueryValue } from "./query";
import { timeInterval } from "./timeValue";

type RangeValue = Extract<QueryValue, { is: "range" }>;

/** [from, to): milliseconds, or indexes. An absent side is open. */
export interface Bounds {
  readonly from?: bigint;
  readonly to?: bigint;
}

function side(name: FieldName, text: string, context: QueryContext): { start: bigint; end: bigint } {
  if (fields[name].kind === "index") return { start: BigInt(text), end: BigInt(text) + 1n };
  const interval = timeInterval(text, context);
  if (!interval) throw new RangeError(`${text} is no time`);
  return { start: BigInt(interval.start), end: BigInt(interval.end) };
}

/** What a range covers: a day that is named counts as a whole, so `>` is after its end and `..` includes it. */
export function boundsOf(name: FieldName, { form, from, to }: RangeValue, context: QueryContext): Bounds {
  const low = from === undefined ? undefined : side(name, from, context);
  const high = to === undefined ? undefined : side(name, to, context);
  return {
    ...(low && { from: form === ">" ? low.end : low.start }),
    ...(high && { to: form === "<" ? high.start : high.end }),
  };
}
