import type { Caller } from "../caller";
import type { Area } from "../platform";
import { queryInLog } from "./queryInLog";

/** What somebody reads of the log: a query's rows and figures, one event, or whole bundles. */
export type Reading =
  | { readonly what: "query"; readonly filter: unknown }
  | { readonly what: "event"; readonly index: string }
  | { readonly what: "bundles" };

/** Reading the log is told by the log. */
export interface AuditReadings {
  /** Appends an event, unless the same reading of the same session was told within ten minutes. */
  note(caller: Caller, reading: Reading): void;
}

const FOLDED_MS = 10 * 60_000;
const MOST_REMEMBERED = 1000;

export const auditReadings: Area<AuditReadings> = {
  name: "audit-readings",
  build(platform) {
    const told = new Map<string, number>();
    const isTold = (key: string): boolean => {
      const now = platform.clock.now();
      const last = told.get(key);
      if (last !== undefined && now - last < FOLDED_MS) return true;
      told.delete(key);
      told.set(key, now);
      const [oldest] = told.keys();
      if (told.size > MOST_REMEMBERED && oldest !== undefined) told.delete(oldest);
      return false;
    };
    return {
      note(caller, reading) {
        const reader = caller.auth.sessionId ?? caller.auth.tokenId ?? caller.actor.id;
        if (isTold(`${reader} ${JSON.stringify(reading)}`)) return;
        const { what } = reading;
        const metadata = {
          what,
          ...(what === "query" && { filter: queryInLog(reading.filter) }),
          ...(what === "event" && { index: reading.index }),
        };
        platform.transact(caller, (tx) =>
          tx.audit({
            action: "audit_event.read",
            activity: "read",
            targets: [
              { type: "audit_log", id: "audit_log", relation: "primary" },
              // Who has read an event is asked for by the event.
              ...(what === "event"
                ? [{ type: "audit_event", id: reading.index, relation: "affected" as const }]
                : []),
            ],
            metadata,
          }),
        );
      },
    };
  },
};
