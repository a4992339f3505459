import type { components } from "../../openapi/platform.gen";
import type { Caller } from "./caller";

type Event = components["schemas"]["AuditEvent"];

/** What an action says about itself; the log adds sequence, salt, times, actor and context. */
export interface EventDraft {
  /** `resource.verb`, the resource in the singular: `access_key.rotate`. */
  readonly action: string;
  readonly activity: Event["activity"];
  /** Success unless told. */
  readonly outcome?: Event["outcome"];
  /** Info unless told. */
  readonly severity?: Event["severity"];
  readonly targets: Event["targets"];
  /** Personal and secret values are left out and marked as redacted. */
  readonly changes?: Event["changes"];
  readonly justification?: Event["justification"];
  readonly metadata?: Event["metadata"];
}

export interface AuditEntry extends EventDraft {
  readonly caller: Caller;
  /** Milliseconds. */
  readonly at: number;
}

/** Implemented by the audit-events stream. */
export interface AuditLog {
  /** Appends all or none. Throws when it cannot: then the action that wanted it does not happen. */
  append(entries: readonly AuditEntry[]): void;
}

/** Holds events for tests of parts that need a log but not the tree. */
export function createMemoryAuditLog(): AuditLog & { readonly entries: readonly AuditEntry[] } {
  const entries: AuditEntry[] = [];
  return { entries, append: (added) => void entries.push(...added) };
}
