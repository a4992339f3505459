import type { components } from "../../../../openapi/platform.gen";
import type { CapChange, CapInput } from "../../../domain/caps/cap";

type AuditEventItem = components["schemas"]["AuditEventItem"];
type AuditEvent = components["schemas"]["AuditEvent"];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const capIn = (limits: unknown): CapInput | undefined =>
  isRecord(limits) && isRecord(limits["spend"]) ? (limits["spend"] as CapInput) : undefined;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The changes of a key's cap among the events about it, in the order of the events. */
export const keyCapChanges = (items: readonly AuditEventItem[]): CapChange[] =>
  items.flatMap(({ leaf }): CapChange[] => {
    const event = JSON.parse(leaf) as AuditEvent;
    const limits = event.changes?.find(({ path }) => path === "/limits");
    const before = capIn(limits?.from);
    const after = capIn(limits?.to);
    if (isSame(before, after)) return [];
    const reason = event.justification?.comment;
    return [
      {
        at: event.occurredAt,
        by: { id: event.actor.id, name: event.actor.name ?? event.actor.id },
        ...(before && { before }),
        ...(after && { after }),
        ...(reason !== undefined && { reason }),
      },
    ];
  });
