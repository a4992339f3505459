import { lazyNamed } from "../../components/lazy/lazyNamed";
import { retentionTitle } from "./retention";

const RetentionList = lazyNamed(() => import("./list/RetentionList").then((module) => module.RetentionList));
const RetentionShow = lazyNamed(() => import("./show/RetentionShow").then((module) => module.RetentionShow));

export const retention = {
  name: "retention",
  list: RetentionList,
  show: RetentionShow,
  recordRepresentation: retentionTitle,
};
