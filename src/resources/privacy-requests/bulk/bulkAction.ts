import type { RequestAction } from "../../../domain/privacy-requests/stateMachine";

/** What can be done with many requests at once. */
export type BulkAction = Extract<RequestAction, "assign" | "extend" | "reject">;
