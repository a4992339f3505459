import type { components } from "../../../openapi/platform.gen";
import { ColumnTable } from "../streams/columns";
import { Dictionary } from "../streams/dictionary";

type Event = components["schemas"]["AuditEvent"];

export const results = ["success", "failure", "denied"] as const;
export const severities = ["info", "low", "medium", "high", "critical"] as const;
export const activities = [
  "create",
  "read",
  "update",
  "delete",
  "move",
  "enroll",
  "unenroll",
  "enable",
  "disable",
  "activate",
  "deactivate",
  "suspend",
  "resume",
] as const;

/** What an event can be found by without making it; codes into the lists above and the dictionaries below. */
export const auditKinds = {
  /** Milliseconds, rising: when the log took it in. */
  recordedAt: "f64",
  /** Which template a generated event follows; of no meaning for one that was appended. */
  template: "u8",
  action: "u16",
  actor: "u32",
  /** First target's id. */
  target: "u32",
  result: "u8",
  severity: "u8",
  activity: "u8",
  targetType: "u8",
} as const;

export class AuditTable extends ColumnTable<typeof auditKinds> {
  readonly actions = new Dictionary();
  readonly targets = new Dictionary([""]);
  readonly targetTypes = new Dictionary([""]);
  readonly actors: Event["actor"][] = [];
  readonly #actorCodes = new Map<string, number>();

  constructor(capacity: number) {
    super(auditKinds, capacity);
  }

  /** The code of an actor; the same person with another name or role is another one, as it was at the time. */
  actorCode(actor: Event["actor"]): number {
    const key = JSON.stringify(actor);
    const known = this.#actorCodes.get(key);
    if (known !== undefined) return known;
    this.#actorCodes.set(key, this.actors.length);
    this.actors.push(actor);
    return this.actors.length - 1;
  }

  actor(code: number): Event["actor"] {
    return this.actors[code] ?? { type: "system", id: "system" };
  }
}
