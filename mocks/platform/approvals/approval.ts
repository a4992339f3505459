import type { components } from "../../../openapi/platform.gen";

export type Approval = components["schemas"]["Approval"];
/** What is stored: whether someone may decide depends on who asks. */
export type ApprovalRow = Omit<Approval, "mayDecide" | "whyNot">;
export type Proposal = Pick<ApprovalRow, "action" | "scope" | "summary" | "resource"> &
  Partial<Pick<ApprovalRow, "targetId" | "payload" | "reason">>;
