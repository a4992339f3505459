import type { PolicyData } from "../../../src/domain/policy/terms";
import { withTerms } from "../../../src/domain/policy/terms";
import type { Collection } from "../collection";
import type { Platform } from "../platform";
import { policyVersions } from "../policy/policyVersions";
import type { RetentionRow } from "./retentionStatus";

/** A row for each category that a version of the policy brings in; it is seen while the policy in force names it. */
export function followVersions(platform: Platform, rows: Collection<RetentionRow>): void {
  const versions = platform.use(policyVersions).rows;
  const bring = (id: string) => {
    const empty: PolicyData = { ...platform.profile.policy, categories: [] };
    for (const { element = "", terms = {} } of versions.get(id)?.changes ?? [])
      for (const category of withTerms(empty, element, terms).categories)
        if (rows.get(category.id) === undefined) rows.put({ id: category.id, version: "1", category });
  };
  for (const { id } of versions.values()) bring(id);
  versions.watch(bring);
}

export const isNamed =
  ({ profile }: Platform) =>
  ({ id }: RetentionRow): boolean =>
    profile.policy.categories.some((category) => category.id === id);
