import { daysOfNotice, promisedNotice } from "../../domain/policy/notice";
import type { PolicyVersion } from "../../domain/policy/difference";
import { usePlatform } from "../../providers/platform/PlatformContext";

export interface Notice {
  /** Whole days between notice and effect; undefined before notice is given. */
  readonly given: number | undefined;
  /** Days that this version owes. */
  readonly owed: number;
  readonly isTooShort: boolean;
}

/** How much notice a version gave, beside what the policy promises. */
export const useNotice = ({ status, noticedAt, effectiveAt, material }: PolicyVersion): Notice => {
  const { noticeDays, reportingTimeZone } = usePlatform();
  const owed = promisedNotice(material, noticeDays);
  const isTold = status !== "draft" && noticedAt !== undefined && effectiveAt !== undefined;
  const given = isTold ? daysOfNotice(noticedAt, effectiveAt, reportingTimeZone) : undefined;
  return { given, owed, isTooShort: given !== undefined && given < owed };
};
