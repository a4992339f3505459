const SECOND_MS = 1000;
const MINUTE_S = 60;
const HOUR_S = 3600;

/** A rough wait for a person: "40 s", "3 min", "2 h". */
export const durationInWords = (durationMs: number): string => {
  const seconds = Math.max(0, Math.ceil(durationMs / SECOND_MS));
  if (seconds < MINUTE_S) return `${String(seconds)} s`;
  if (seconds < HOUR_S) return `${String(Math.ceil(seconds / MINUTE_S))} min`;
  return `${String(Math.ceil(seconds / HOUR_S))} h`;
};
