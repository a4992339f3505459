import { lazyNamed } from "../../components/lazy/lazyNamed";
import type { PrivacyRequest } from "./privacyRequest";

/** Each page is a chunk of its own: the queue must not wait for the plan, the dialogs and the letters. */
const RequestList = lazyNamed(() => import("./list/RequestList").then((module) => module.RequestList));
const RequestShow = lazyNamed(() => import("./show/RequestShow").then((module) => module.RequestShow));
const RequestCreate = lazyNamed(() =>
  import("./intake/RequestCreate").then((module) => module.RequestCreate),
);
const RequestEdit = lazyNamed(() => import("./intake/RequestEdit").then((module) => module.RequestEdit));
const CertificatePage = lazyNamed(() =>
  import("./plan/CertificatePage").then((module) => module.CertificatePage),
);
const ReportPage = lazyNamed(() => import("./report/ReportPage").then((module) => module.ReportPage));

export const privacyRequests = {
  name: "privacy-requests",
  list: RequestList,
  show: RequestShow,
  create: RequestCreate,
  edit: RequestEdit,
  recordRepresentation: ({ id }: PrivacyRequest) => id,
};

/** Pages over requests that are no list and no row. */
export const privacyRequestPages = [
  { path: "/privacy-requests/report", page: ReportPage },
  { path: "/privacy-requests/:id/certificate", page: CertificatePage },
] as const;
