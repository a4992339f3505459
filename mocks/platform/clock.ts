/** The platform's only source of time. Nothing else in mocks/ may ask the machine. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** RFC 3339, UTC, exactly three decimals. */
  iso(): string;
  readonly isFrozen: boolean;
  /** Moves a frozen clock on (or a running one ahead), then tells those who wait on time. */
  advance(ms: number): void;
  /** Called after each `advance`; a running clock calls nobody, its readers derive from `now()`. */
  onAdvance(listener: () => void): void;
}

export function formatTime(ms: number): string {
  return new Date(ms).toISOString();
}

/** Milliseconds of an RFC 3339 time with zone, or undefined when the text is not one. */
export function parseTime(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(text)) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
}

/** Real time without an argument; frozen at `at` otherwise. */
export function createClock(at?: string | number): Clock {
  const start = typeof at === "string" ? parseTime(at) : at;
  if (typeof at === "string" && start === undefined) throw new RangeError(`Not an RFC 3339 time: ${at}`);
  const listeners: (() => void)[] = [];
  let ahead = 0;
  const now = () => (start ?? Date.now()) + ahead;
  return {
    now,
    iso: () => formatTime(now()),
    isFrozen: start !== undefined,
    advance(ms) {
      if (!(ms >= 0)) throw new RangeError("Time only moves forward");
      ahead += ms;
      for (const listener of listeners) listener();
    },
    onAdvance: (listener) => void listeners.push(listener),
  };
}
