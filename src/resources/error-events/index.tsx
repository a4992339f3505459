import { lazyNamed } from "../../components/lazy/lazyNamed";

const ErrorEventList = lazyNamed(() => import("./ErrorEventList").then((module) => module.ErrorEventList));
const ErrorEventShow = lazyNamed(() => import("./ErrorEventShow").then((module) => module.ErrorEventShow));

/** Errors of the platform itself, to read. */
export const errorEvents = { name: "error-events", list: ErrorEventList, show: ErrorEventShow };
