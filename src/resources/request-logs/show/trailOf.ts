import type { RequestLog } from "../../../domain/request-logs/requestLog";

const MINUTES_AROUND = 5;
const MINUTE_MS = 60_000;

export interface Trail {
  /** Key of the catalogue below `request_logs.trail`. */
  id: "key_around" | "account_same" | "key_audit" | "same_id_audit" | "error_events" | "rehosted";
  to: string;
}

export interface TrailRights {
  hasAudit: boolean;
  hasErrorEvents: boolean;
  hasRehosting: boolean;
}

const listOf = (resource: string, filter: Readonly<Record<string, unknown>>) =>
  `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;

const shifted = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * MINUTE_MS).toISOString();

/** Where else a request left a trace: what the same key did around it, and what other records say of it. */
export const trailOf = (request: RequestLog, rights: TrailRights): Trail[] => {
  const { keyId, accountId, at, model, outcome, errorCode, requestId, id } = request;
  const around = {
    keyId,
    at_gte: shifted(at, -MINUTES_AROUND),
    at_lte: shifted(at, MINUTES_AROUND),
  };
  const links: (Trail | false)[] = [
    { id: "key_around", to: listOf("request-logs", around) },
    { id: "account_same", to: listOf("request-logs", { accountId, model, outcome }) },
    rights.hasErrorEvents &&
      errorCode !== undefined && {
        id: "error_events",
        to: listOf("error-events", { code: errorCode }),
      },
    rights.hasRehosting &&
      outcome === "ok" && { id: "rehosted", to: listOf("rehosted-outputs", { requestId: id }) },
    rights.hasAudit && { id: "key_audit", to: listOf("audit-events", { targetId: keyId }) },
    rights.hasAudit && { id: "same_id_audit", to: listOf("audit-events", { requestId }) },
  ];
  return links.filter((link) => link !== false);
};
