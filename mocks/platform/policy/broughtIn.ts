import type { Platform } from "../platform";

/** Whether a version of the policy brought the category in: this platform has no rows for it. */
export function isBroughtIn({ options }: Platform, { id }: { readonly id: string }): boolean {
  return !options.profile.policy.categories.some((category) => category.id === id);
}
