import type { components } from "../../../openapi/platform.gen";
import type { Versioned } from "../collection";

type Schemas = components["schemas"];
type Shown = Schemas["PrivacyRequest"];

/** What is kept of a request exactly as it is served. */
type KeptAsShown = Pick<
  Shown,
  | "type"
  | "state"
  | "stateBefore"
  | "regime"
  | "country"
  | "holidayCountry"
  | "timeZone"
  | "source"
  | "message"
  | "receivedAt"
  | "recordedAt"
  | "recordedBy"
  | "pauses"
  | "extension"
  | "identity"
  | "assignee"
  | "priority"
  | "duplicateOf"
  | "links"
  | "rejection"
  | "balancing"
  | "restriction"
  | "corrections"
  | "consentPurposes"
  | "suppression"
  | "contentRemoval"
  | "planHash"
  | "submittedBy"
  | "approvedBy"
  | "schedule"
  | "jobId"
  | "steps"
  | "copy"
  | "problem"
  | "fulfilledAt"
  | "closedAt"
  | "minimisedAt"
  | "hasCertificate"
>;

/** How one conflict of a plan was settled. */
export interface Settlement {
  readonly state: "settled" | "kept";
  readonly remedy: Schemas["SettleConflictRequest"]["remedy"];
  readonly ground?: Schemas["ErasureGround"];
  /** The rule or the claim that needs what is kept, in words of staff. */
  readonly groundNote?: string;
  readonly by: Schemas["PersonRef"];
  readonly at: string;
}

/** A privacy request as it is stored. Dates, duplicates and open tasks are worked out when it is served. */
export interface RequestRow extends Versioned, Readonly<KeptAsShown> {
  /** The account as it was named; an erased one is shown by its pseudonym. */
  readonly accountId?: string;
  /** Who asks, in clear, where there is no account to take it from. */
  readonly subject: { readonly name?: string; readonly email?: string };
  readonly notes: readonly Schemas["Note"][];
  /** How conflicts of the plan were settled, by the conflict's id. */
  readonly settlements?: Readonly<Record<string, Settlement>>;
  /** The operator's own data says that the person has had the answer; the letter itself did not come along. */
  readonly isAnswered?: boolean;
  /** The plan that is carried out, as it was when that began: afterwards there is nothing left to plan with. */
  readonly approvedPlan?: Schemas["ErasurePlan"];
}
