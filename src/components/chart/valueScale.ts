/** Full height of a chart; shares are whole numbers of it, so that no amount is ever held in a `number`. */
export const FULL = 1_000_000;

export interface ValueScale {
  /** The value at full height. */
  readonly top: bigint;
  /** Round values from 0 up to the top. */
  readonly ticks: readonly bigint[];
}

const WANTED_TICKS = 4n;
const steps = [1n, 2n, 5n, 10n];

/** A scale whose ticks are 1, 2 or 5 times a power of ten, the last of them at or above the greatest value. */
export const valueScale = (greatest: bigint): ValueScale => {
  if (greatest <= 0n) return { top: 1n, ticks: [0n] };
  const least = greatest / WANTED_TICKS || 1n;
  const power = 10n ** BigInt(String(least).length - 1);
  const step = (steps.find((each) => each * power >= least) ?? 10n) * power;
  const ticks: bigint[] = [];
  for (let tick = 0n; ; tick += step) {
    ticks.push(tick);
    if (tick >= greatest) return { top: tick, ticks };
  }
};

/** How high a value stands, of {@link FULL}; a value that is there is never quite nothing. */
export const shareOf = (value: bigint, { top }: ValueScale): number => {
  if (value <= 0n) return 0;
  return Math.max(1, Number((value * BigInt(FULL)) / top));
};
