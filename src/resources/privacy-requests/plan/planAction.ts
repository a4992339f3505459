/** What is decided on a plan, by its hash. */
export type PlanAction = "submit_for_approval" | "approve";
