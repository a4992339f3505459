import type { Scale } from "./platform";

/** How many accounts and keys the generator makes. */
export const populationSize: Readonly<Record<Scale, { accounts: number; keys: number }>> = {
  small: { accounts: 30, keys: 60 },
  demo: { accounts: 480, keys: 3_200 },
  large: { accounts: 25_000, keys: 100_000 },
};
