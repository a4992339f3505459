import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];

export type AccessKey = Schemas["AccessKey"];
export type AccessKeyWithSecret = Schemas["AccessKeyWithSecret"];
export type KeySecret = Schemas["KeySecret"];
export type KeyUsage = Schemas["KeyUsage"];
export type SecretTraffic = Schemas["SecretTraffic"];
export type Exposure = Schemas["Exposure"];
export type KeyLookupMatch = Schemas["KeyLookupMatch"];
export type KeyLookupResult = Schemas["KeyLookupResult"];

/** "gw_live_4tRx9a…9kQd": all that is ever shown of a secret. */
export const maskedSecret = ({ prefix, last4 }: { prefix: string; last4: string }): string =>
  `${prefix}…${last4}`;

export const keyPath = (id: string): string => `/access-keys/${encodeURIComponent(id)}/show`;
export const editPath = (id: string): string => `/access-keys/${encodeURIComponent(id)}`;
export const leakPath = (id: string): string =>
  `/leak-response?${new URLSearchParams({ key: id }).toString()}`;
export const rotationPath = (id: string): string => `/access-keys/${encodeURIComponent(id)}/rotation`;
