import { lazyNamed } from "../../components/lazy/lazyNamed";

const UsagePage = lazyNamed(() => import("./UsagePage").then((module) => module.UsagePage));

export const usage = { name: "usage", list: UsagePage };
