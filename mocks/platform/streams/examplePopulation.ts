import { idAt, randomAt } from "../random";
import type { Population, SecretSpan } from "./population";

const DAY = 86_400_000;

/** A population without records behind it, for tests and measurements of the streams. */
export function examplePopulation(options: {
  accounts: number;
  keys: number;
  seed: number;
  now: number;
}): Population {
  const { accounts, keys, seed, now } = options;
  const accountIds = Array.from({ length: accounts }, (_, place) =>
    idAt("acc", seed, "example.accounts", place),
  );
  const keyIds = Array.from({ length: keys }, (_, place) => idAt("key", seed, "example.keys", place));
  const accountPlaces = new Map(accountIds.map((id, place) => [id, place]));
  const keyPlaces = new Map(keyIds.map((id, place) => [id, place]));
  const draw = (name: string, place: number) => randomAt(seed, `example.${name}`, place);
  const accountOf = (key: number) => Math.floor(draw("owner", key) * accounts);
  const accountCreatedAt = (account: number) => now - Math.floor(draw("joined", account) * 700 * DAY);
  const keyActiveFrom = (key: number) => {
    const created = accountCreatedAt(accountOf(key));
    return created + Math.floor(draw("created", key) * (now - created));
  };
  const secretsOf = (key: number): SecretSpan[] => {
    const from = keyActiveFrom(key);
    const first = { id: `sec_${key}a`, from, until: Infinity };
    if (draw("rotated", key) > 0.1) return [first];
    const rotatedAt = from + Math.floor(draw("rotatedAt", key) * (now - from));
    const second = { id: `sec_${key}b`, from: rotatedAt, until: Infinity };
    return [{ ...first, until: rotatedAt + DAY }, second];
  };
  return {
    accountCount: accounts,
    keyCount: keys,
    accountId: (account) => accountIds[account] ?? "acc_none",
    accountIndex: (id) => accountPlaces.get(id),
    accountCreatedAt,
    pseudonymOf: (account) => (account % 50 === 49 ? `psn_${account}` : undefined),
    accountOfPseudonym: (pseudonym) => Number(pseudonym.slice(4)),
    keyId: (key) => keyIds[key] ?? "key_none",
    keyIndex: (id) => keyPlaces.get(id),
    accountOf,
    keyActiveFrom,
    keyActiveUntil: (key) =>
      draw("ended", key) < 0.1 ? now - Math.floor(draw("endedAt", key) * 60 * DAY) : Infinity,
    keyActivity: (key) =>
      draw("activity", key) < 0.05 ? "never" : draw("activity", key) < 0.1 ? "stale" : "regular",
    modelsOf: () => [],
    secretsOf,
    exposedAt: (key) => (draw("exposed", key) < 0.01 ? now - 2 * DAY : undefined),
  };
}
