import type { components } from "../../../openapi/platform.gen";
import type { Role } from "../access";

type Event = components["schemas"]["AuditEvent"];

/** A kind of thing that happens in the history that is generated. */
export interface EventTemplate {
  readonly action: string;
  readonly activity: Event["activity"];
  readonly severity: Event["severity"];
  readonly outcome: Event["outcome"];
  /** Roles of staff who do it; the platform itself, or the holder of the account, otherwise. */
  readonly by: readonly Role[] | "system" | "holder";
  readonly target: "account" | "access_key" | "staff" | "export" | "audit_log" | "retention";
  readonly route?: string;
  /** Reasons given, one of which is taken. */
  readonly reasons?: readonly string[];
  readonly change?: "cap" | "status" | "secret";
  /** An administrator who acts as someone of support. */
  readonly isImpersonated?: true;
  /** Share of what is not told by the records themselves; 0 where it is. */
  readonly weight: number;
}

export const success: Event["outcome"] = { result: "success" };

/** The refusal of someone who lacks a scope. */
export function denied(scope: string): Event["outcome"] {
  return { code: "missing_scope", reason: `This needs the scope ${scope}.`, result: "denied" };
}
