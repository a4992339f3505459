import type { components } from "../../../openapi/platform.gen";
import type { Platform } from "../platform";
import { randomAt, streamOf } from "../random";

const series = {
  models: streamOf("key.models"),
  scopes: streamOf("key.scopes"),
  networks: streamOf("key.networks"),
  limits: streamOf("key.limits"),
};

/** Models that a generated key is limited to; for most keys none. */
export function restrictedModels(platform: Platform, key: number): string[] {
  const draw = randomAt(platform.options.seed, series.models, key);
  if (draw > 0.22) return [];
  const ids = platform.profile.models.map((model) => model.id);
  const first = Math.floor((draw / 0.22) * ids.length);
  const count = 1 + (key % 3);
  return ids.slice(first, first + count);
}

export function keyScopes(platform: Platform, key: number): string[] {
  const draw = randomAt(platform.options.seed, series.scopes, key);
  if (draw > 0.35) return [];
  const ids = platform.profile.keys.scopes.map((scope) => scope.id);
  return ids.slice(0, 1 + Math.floor((draw / 0.35) * (ids.length - 1)));
}

/** Networks of RFC 5737 and RFC 3849, which belong to nobody. */
export function keyNetworks(platform: Platform, key: number): string[] {
  const draw = randomAt(platform.options.seed, series.networks, key);
  if (draw > 0.15) return [];
  const host = Math.floor((draw / 0.15) * 250);
  return draw > 0.1
    ? [`203.0.113.${host}`, "2001:db8:40::/48"]
    : [`198.51.100.${host & 0xf0}/28`, `203.0.113.${host}`];
}

export function keyRates(
  platform: Platform,
  key: number,
): Omit<components["schemas"]["KeyLimitsInput"], "spend"> {
  const draw = randomAt(platform.options.seed, series.limits, key);
  if (draw > 0.45) return {};
  const requestsPerMinute = [60, 120, 300, 600, 3000][key % 5] ?? 60;
  return draw > 0.2
    ? { requestsPerMinute }
    : { requestsPerMinute, tokensPerMinute: requestsPerMinute * 2000 };
}
