import { lazyNamed } from "../../components/lazy/lazyNamed";
import type { AccessKey } from "./accessKey";

/** Each page is a chunk of its own: the list must not wait for forms and dialogs. */
const AccessKeyList = lazyNamed(() => import("./list/AccessKeyList").then((module) => module.AccessKeyList));
const AccessKeyShow = lazyNamed(() => import("./show/AccessKeyShow").then((module) => module.AccessKeyShow));
const AccessKeyCreate = lazyNamed(() =>
  import("./form/AccessKeyCreate").then((module) => module.AccessKeyCreate),
);
const AccessKeyEdit = lazyNamed(() => import("./form/AccessKeyEdit").then((module) => module.AccessKeyEdit));
const RotationPage = lazyNamed(() => import("./rotation/RotationPage").then((module) => module.RotationPage));
const LeakResponse = lazyNamed(() => import("./leak/LeakResponse").then((module) => module.LeakResponse));

export const accessKeys = {
  name: "access-keys",
  list: AccessKeyList,
  show: AccessKeyShow,
  create: AccessKeyCreate,
  edit: AccessKeyEdit,
  recordRepresentation: ({ name }: AccessKey) => name,
};

/** Pages over keys that are no list and no row. */
export const accessKeyPages = [
  { path: "/access-keys/:id/rotation", page: RotationPage },
  { path: "/leak-response", page: LeakResponse },
] as const;
