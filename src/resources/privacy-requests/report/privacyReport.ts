import type { components } from "../../../../openapi/platform.gen";

export type PrivacyReport = components["schemas"]["PrivacyReport"];
export type CalendarDay = PrivacyReport["calendar"][number];
type Filter = components["schemas"]["PrivacyRequestFilter"];

/** The queue with a filter, in due order. */
export const queuePath = (filter: Filter): string =>
  `/privacy-requests?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** "97.5 %"; nothing where there is nothing to divide by. */
export const shareText = (part: number, whole: number): string | undefined =>
  whole === 0 ? undefined : `${((part / whole) * 100).toFixed(1)} %`;
