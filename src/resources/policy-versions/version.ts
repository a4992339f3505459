import type { PolicyVersion } from "../../domain/policy/difference";

export const resource = "policy-versions";

export const versionPath = ({ id }: Pick<PolicyVersion, "id">): string =>
  `/${resource}/${encodeURIComponent(id)}/show`;
