import { lazyNamed } from "../../components/lazy/lazyNamed";

const QueuePage = lazyNamed(() => import("./QueuePage").then((module) => module.QueuePage));

export const queue = { name: "queue", list: QueuePage };
