import { lazyNamed } from "../../components/lazy/lazyNamed";

const PolicyPage = lazyNamed(() => import("./PolicyPage").then((module) => module.PolicyPage));

export const policy = { name: "policy", list: PolicyPage };
