/** One of the five worlds of PLATFORMS: what `GET /platform` serves, and what the generator makes of it. */
export interface PlatformProfile {
  readonly platform: { readonly id: string };
}
