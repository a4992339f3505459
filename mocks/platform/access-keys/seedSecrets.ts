import {
  composeSecret,
  drawRandom,
  publicPartsOf,
  type PublicParts,
} from "../../../src/domain/access-keys/secret";
import { bitsAt, idAt, streamOf } from "../random";
import type { KeySeeds } from "./keySeeds";

const texts = streamOf("secret.text");
const ids = streamOf("secret.id");

/** A generated key has one secret, or two when it was rotated. Their place numbers them apart: `key × 2 + order`. */
export function seedSecretCount(seeds: KeySeeds, key: number): 1 | 2 {
  return Number.isNaN(seeds.rotatedAt[key] ?? Number.NaN) ? 1 : 2;
}

export function seedSecretId(seed: number, key: number, order: number): string {
  return idAt("sec", seed, ids, key * 2 + order);
}

/**
 * The secret of a generated key in clear. The platform itself keeps only what `publicPartsOf` and the hash say; tests
 * and the leak-response demo draw a secret again from the seed, as its owner would have it.
 */
export function seedSecretText(seed: number, typePrefix: string, key: number, order: number): string {
  const place = (key * 2 + order) * 32;
  let drawn = 0;
  const nextByte = () => {
    const bits = bitsAt(seed, texts, place + (drawn >>> 2));
    const byte = (bits >>> ((drawn & 3) * 8)) & 255;
    drawn += 1;
    return byte;
  };
  return composeSecret(typePrefix, drawRandom(nextByte));
}

export function seedPublicParts(seed: number, typePrefix: string, key: number, order: number): PublicParts {
  return publicPartsOf(seedSecretText(seed, typePrefix, key, order));
}
