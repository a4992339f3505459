import { lazyNamed } from "../../components/lazy/lazyNamed";
import type { PolicyVersion } from "../../domain/policy/difference";

const VersionList = lazyNamed(() => import("./list/VersionList").then((module) => module.VersionList));
const VersionShow = lazyNamed(() => import("./show/VersionShow").then((module) => module.VersionShow));
const VersionCreate = lazyNamed(() => import("./form/VersionCreate").then((module) => module.VersionCreate));
const VersionEdit = lazyNamed(() => import("./form/VersionEdit").then((module) => module.VersionEdit));

export const policyVersions = {
  name: "policy-versions",
  list: VersionList,
  show: VersionShow,
  create: VersionCreate,
  edit: VersionEdit,
  recordRepresentation: ({ number }: PolicyVersion) => number,
};
