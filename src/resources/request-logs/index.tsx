import { lazyNamed } from "../../components/lazy/lazyNamed";

const RequestLogList = lazyNamed(() =>
  import("./list/RequestLogList").then((module) => module.RequestLogList),
);
const RequestLogShow = lazyNamed(() =>
  import("./show/RequestLogShow").then((module) => module.RequestLogShow),
);
const HealthPage = lazyNamed(() => import("./health/HealthPage").then((module) => module.HealthPage));

/** A list and a page, and nothing that could create, change or delete a row. */
export const requestLogs = {
  name: "request-logs",
  list: RequestLogList,
  show: RequestLogShow,
};

/** Pages over requests that are no list and no row. */
export const requestLogPages: readonly { path: string; page: typeof HealthPage }[] = [
  { path: "/request-logs/health", page: HealthPage },
];
