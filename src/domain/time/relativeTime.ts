/** "In the last seven days", as it stands in a URL: an ISO 8601 duration counted from now, back (`-`) or ahead (`+`). */
export interface RelativeTime {
  amount: number;
  unit: "minutes" | "hours" | "days" | "weeks";
  isAhead?: true;
}

const shape = /^([-+])P(?:(\d{1,4})([DW])|T(\d{1,4})([HM]))$/;

const units = { D: "days", W: "weeks", H: "hours", M: "minutes" } as const;

const unitMs = { minutes: 60_000, hours: 3_600_000, days: 86_400_000, weeks: 604_800_000 } as const;

/** `-P7D`, `-P2W`, `-PT36H`, `+PT15M`; anything else is `undefined`. */
export const parseRelativeTime = (text: string): RelativeTime | undefined => {
  const match = shape.exec(text);
  if (!match) return undefined;
  const amount = Number(match[2] ?? match[4]);
  const letter = (match[3] ?? match[5]) as keyof typeof units;
  if (amount === 0) return undefined;
  return { amount, unit: units[letter], ...(match[1] === "+" && { isAhead: true }) };
};

export const formatRelativeTime = ({ amount, unit, isAhead }: RelativeTime): string => {
  const sign = isAhead ? "+" : "-";
  if (unit === "days") return `${sign}P${amount}D`;
  if (unit === "weeks") return `${sign}P${amount}W`;
  return unit === "hours" ? `${sign}PT${amount}H` : `${sign}PT${amount}M`;
};

/** The instant it means, in RFC 3339 with three decimals; days are of 24 hours. */
export const resolveRelativeTime = (text: string, now: Date): string | undefined => {
  const relative = parseRelativeTime(text);
  if (!relative) return undefined;
  const distance = relative.amount * unitMs[relative.unit] * (relative.isAhead ? 1 : -1);
  return new Date(now.getTime() + distance).toISOString();
};

const timeSuffix = /_(?:gte|gt|lte|lt)$/;

/** A filter as the API takes it: relative times become instants at the moment of the question. */
export const resolveFilterTimes = (
  filter: Readonly<Record<string, unknown>>,
  now: Date,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(filter).map(([key, value]) => [
      key,
      typeof value === "string" && timeSuffix.test(key) ? (resolveRelativeTime(value, now) ?? value) : value,
    ]),
  );
