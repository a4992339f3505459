import type { Caller } from "./caller";

export interface EventTarget {
  readonly type: string;
  readonly id: string;
  readonly name?: string;
}

export interface EventChange {
  /** JSON Pointer into the target. */
  readonly path: string;
  readonly op: "add" | "replace" | "remove";
  readonly from?: unknown;
  readonly to?: unknown;
  /** The values are left out because they are personal or secret. */
  readonly redacted?: boolean;
}

/** What an action says about itself; the log adds sequence, salt, times, actor and context. */
export interface EventDraft {
  /** `resource.verb`, the resource in the singular: `access_key.rotate`. */
  readonly action: string;
  readonly activity:
    "create" | "read" | "update" | "delete" | "execute" | "approve" | "export" | "authenticate";
  readonly outcome?: {
    readonly result: "success" | "failure" | "denied";
    readonly code?: string;
    readonly reason?: string;
  };
  readonly severity?: "info" | "low" | "medium" | "high" | "critical";
  readonly targets: readonly EventTarget[];
  readonly changes?: readonly EventChange[];
  readonly justification?: {
    readonly comment?: string;
    readonly ticket?: string;
    readonly approvalId?: string;
  };
  readonly metadata?: Readonly<Record<string, unknown>>;
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
