import { lazyNamed } from "../../components/lazy/lazyNamed";
import { approvalTitle } from "./approval";

const ApprovalList = lazyNamed(() => import("./list/ApprovalList").then((module) => module.ApprovalList));
const ApprovalShow = lazyNamed(() => import("./show/ApprovalShow").then((module) => module.ApprovalShow));

export const approvals = {
  name: "approvals",
  list: ApprovalList,
  show: ApprovalShow,
  recordRepresentation: approvalTitle,
};
