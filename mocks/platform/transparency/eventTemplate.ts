import type { components } from "../../../openapi/platform.gen";
import type { Role } from "../access";

type Event = components["schemas"]["AuditEvent"];

/** A kind of thing that happens in the history that is generated. */
export interface EventTemplate {
  readonly action: string;
  readonly activity: Event["activity"];
  readonly severity: Event["severity"];
  readonly outcome: Event["outcome"];
  /** Staff of one of these roles; or the platform itself, a service of it, the account's holder, nobody known. */
  readonly by: readonly Role[] | "system" | "service" | "holder" | "anonymous";
  readonly target: "account" | "access_key" | "staff" | "export" | "approval" | "audit_log" | "retention";
  readonly route?: string;
  /** Reasons given, one of which is taken. */
  readonly reasons?: readonly string[];
  /** The reason comes with a ticket. */
  readonly hasTicket?: true;
  /** The reason names the approval that it needed. */
  readonly hasApproval?: true;
  readonly change?: "cap" | "status" | "secret" | "ip_allow" | "models" | "limits" | "roles" | "name";
  /** An administrator who acts as someone of one of these roles. */
  readonly actsAs?: readonly Role[];
  readonly metadata?: readonly NonNullable<Event["metadata"]>[];
  /** From a network that nobody of staff calls home. */
  readonly isStrange?: true;
  /** The service's clock is wrong, or it delivers late. */
  readonly isSkewed?: true;
}

export const success: Event["outcome"] = { result: "success" };

/** The refusal of someone who lacks a scope. */
export function denied(scope: string): Event["outcome"] {
  return { code: "missing_scope", reason: `This needs the scope ${scope}.`, result: "denied" };
}
