import { lazyNamed } from "../../components/lazy/lazyNamed";
import { disclosureTitle } from "./disclosure";

const DisclosureList = lazyNamed(() => import("./DisclosureList").then((module) => module.DisclosureList));
const DisclosureShow = lazyNamed(() => import("./DisclosureShow").then((module) => module.DisclosureShow));
const DisclosureCreate = lazyNamed(() =>
  import("./DisclosureCreate").then((module) => module.DisclosureCreate),
);

export const disclosures = {
  name: "disclosures",
  list: DisclosureList,
  show: DisclosureShow,
  create: DisclosureCreate,
  recordRepresentation: disclosureTitle,
};
