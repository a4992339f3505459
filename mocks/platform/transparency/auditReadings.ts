import type { EventDraft } from "../audit";
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
  /** The same for one that was refused. */
  noteDenied(caller: Caller, code: string, reason: string | undefined): void;
}

const activity = "read";
const targets = [{ type: "audit_log", id: "audit_log", relation: "primary" as const }];

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
    const readerOf = ({ auth, actor }: Caller) => auth.sessionId ?? auth.tokenId ?? actor.id;
    const tell = (caller: Caller, draft: Partial<EventDraft>) =>
      platform.transact(caller, (tx) =>
        tx.audit({ action: "audit_event.read", activity, targets, ...draft }),
      );
    return {
      note(caller, reading) {
        if (isTold(`${readerOf(caller)} ${JSON.stringify(reading)}`)) return;
        const { what } = reading;
        const metadata = {
          what,
          ...(what === "query" && { filter: queryInLog(reading.filter) }),
          ...(what === "event" && { index: reading.index }),
        };
        // Who has read an event is asked for by the event.
        const read =
          what === "event" ? [{ type: "audit_event", id: reading.index, relation: "affected" as const }] : [];
        tell(caller, { metadata, targets: [...targets, ...read] });
      },
      noteDenied(caller, code, reason) {
        if (isTold(`${readerOf(caller)} denied`)) return;
        const outcome = { result: "denied" as const, code, ...(reason !== undefined && { reason }) };
        tell(caller, { outcome, severity: "medium" });
      },
    };
  },
};
