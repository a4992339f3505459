const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const two = (value: number) => String(value).padStart(2, "0");

/** Time left as a clock: "6 d 23:14:05", "00:14:05". Never below zero. */
export const countdown = (leftMs: number): string => {
  const left = Math.max(0, leftMs);
  const days = Math.floor(left / day);
  const clock = [
    Math.floor((left % day) / hour),
    Math.floor((left % hour) / minute),
    Math.floor((left % minute) / second),
  ]
    .map(two)
    .join(":");
  return days > 0 ? `${days} d ${clock}` : clock;
};

const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** A duration of the contract (ISO 8601, days to seconds) in milliseconds; undefined when it is none. */
export const durationMs = (duration: string): number | undefined => {
  const match = parts.exec(duration);
  if (!match || duration === "P" || duration.endsWith("T")) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return days * day + hours * hour + minutes * minute + seconds * second;
};

type Unit = "days" | "hours" | "minutes";

/** The largest unit that tells it, for a text of the catalogue: 90 minutes stay minutes, 6 hours are hours. */
export const durationInUnits = (ms: number): { unit: Unit; amount: number } => {
  if (ms >= 2 * day && ms % day === 0) return { unit: "days", amount: ms / day };
  if (ms >= hour && ms % hour === 0) return { unit: "hours", amount: ms / hour };
  return { unit: "minutes", amount: Math.max(1, Math.floor(ms / minute)) };
};
