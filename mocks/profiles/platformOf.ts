import type { components } from "../../openapi/platform.gen";
import { hashPrefixLength } from "../../src/domain/access-keys/hashPrefix";
import { checksumLength, publicRandomLength, randomLength } from "../../src/domain/access-keys/secret";
import type { PlatformProfile } from "./profile";

type Platform = components["schemas"]["Platform"];

/** What `GET /platform` serves: the policy, and what follows from the models and keys of the profile. */
export function platformOf(profile: PlatformProfile): Platform {
  const { id, policy, keys, models } = profile;
  return {
    id,
    ...policy,
    secretStorage: keys.storage,
    accessKeyFormat: accessKeyFormat(keys.typePrefix),
    accessKeyScopes: [...keys.scopes],
    models: models.map((model) => ({
      id: model.id,
      label: model.label,
      provider: model.provider,
      kind: model.kind,
    })),
    endpoints: [...new Set(models.map((model) => model.endpoint))],
  };
}

function accessKeyFormat(typePrefix: string): Platform["accessKeyFormat"] {
  return {
    pattern: `^${typePrefix}_[0-9A-Za-z]{${randomLength}}_[0-9A-Za-z]{${checksumLength}}$`,
    prefixLength: typePrefix.length + 1 + publicRandomLength,
    hash: "sha256",
    hashPrefixLength,
    checksum: "crc32_base62",
  };
}
