/** "In the last seven days", as it stands in a URL: an ISO 8601 duration counted back from now. */
export interface RelativeTime {
  amount: number;
  unit: "minutes" | "hours" | "days" | "weeks";
}

const shape = /^-P(?:(\d{1,4})([DW])|T(\d{1,4})([HM]))$/;

const units = { D: "days", W: "weeks", H: "hours", M: "minutes" } as const;

const unitMs = { minutes: 60_000, hours: 3_600_000, days: 86_400_000, weeks: 604_800_000 } as const;

/** `-P7D`, `-P2W`, `-PT36H`, `-PT15M`; anything else is `undefined`. */
export const parseRelativeTime = (text: string): RelativeTime | undefined => {
  const match = shape.exec(text);
  if (!match) return undefined;
  const amount = Number(match[1] ?? match[3]);
  const letter = (match[2] ?? match[4]) as keyof typeof units;
  return amount > 0 ? { amount, unit: units[letter] } : undefined;
};

export const formatRelativeTime = ({ amount, unit }: RelativeTime): string => {
  if (unit === "days") return `-P${amount}D`;
  if (unit === "weeks") return `-P${amount}W`;
  return unit === "hours" ? `-PT${amount}H` : `-PT${amount}M`;
};

/** The instant it means, in RFC 3339 with three decimals; days are of 24 hours. */
export const resolveRelativeTime = (text: string, now: Date): string | undefined => {
  const relative = parseRelativeTime(text);
  return relative && new Date(now.getTime() - relative.amount * unitMs[relative.unit]).toISOString();
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
