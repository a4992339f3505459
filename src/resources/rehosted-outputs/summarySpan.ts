const DAYS = 30;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

export interface SummarySpan {
  from: string;
  to: string;
}

/**
 * The half-open span that the share is told for: the list's own time filter, and the last 30 days where it has none. Whole
 * minutes, so that the same question is not asked anew with each drawing.
 */
export const summarySpan = (filter: Readonly<Record<string, unknown>>, now: number): SummarySpan => {
  const minute = (Math.floor(now / MINUTE_MS) + 1) * MINUTE_MS;
  const to = text(filter["createdAt_lt"]) ?? new Date(minute).toISOString();
  const from = text(filter["createdAt_gte"]) ?? new Date(Date.parse(to) - DAYS * DAY_MS).toISOString();
  return { from, to };
};
