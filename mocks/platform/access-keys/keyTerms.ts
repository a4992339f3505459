import type { Platform } from "../platform";
import { randomAt, streamOf } from "../random";

const models = streamOf("key.models");

/** Models that a generated key is limited to; for most keys none. */
export function restrictedModels(platform: Platform, key: number): string[] {
  const draw = randomAt(platform.options.seed, models, key);
  if (draw > 0.22) return [];
  const ids = platform.profile.models.map((model) => model.id);
  const first = Math.floor((draw / 0.22) * ids.length);
  const count = 1 + (key % 3);
  return ids.slice(first, first + count);
}
