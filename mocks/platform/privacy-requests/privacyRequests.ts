import type { components } from "../../../openapi/platform.gen";
import { isOpenState } from "../../../src/domain/privacy-requests/stateMachine";
import type { Caller } from "../caller";
import { Collection } from "../collection";
import type { Area, Platform } from "../platform";
import { rowsByText } from "../rowsByText";
import { serveCollection, services } from "../services";
import { generatedRequestRows } from "./generatedRequestRows";
import { presentRequest } from "./presentRequest";
import { requestFields } from "./requestFields";
import { requestHome } from "./requestHome";
import type { RequestRow } from "./requestRow";

type Schemas = components["schemas"];

export interface PrivacyRequests {
  readonly platform: Platform;
  readonly rows: Collection<RequestRow>;
  present(row: RequestRow): Schemas["PrivacyRequest"];
  /** Requests of an account, and those of them in which something is still owed. */
  countOf(accountId: string): number;
  openOf(accountId: string): number;
}

const yearMs = 365 * 86_400_000;

/** The requests of persons about their rights. The rules of what may be done with them stand beside this file. */
export const privacyRequests: Area<PrivacyRequests> = {
  name: "privacy-requests",
  build(platform) {
    const ofAccount = (accountId: string) => byAccount(rows).get(accountId) ?? [];
    const candidatesOf = (row: RequestRow) => {
      if (row.accountId === undefined || row.state === "duplicate") return [];
      return ofAccount(row.accountId)
        .filter((other) => isCandidate(row, other))
        .map((other) => other.id);
    };
    const rows: Collection<RequestRow> = new Collection<RequestRow>(
      "privacy-requests",
      requestFields(platform, candidatesOf),
      platform.use(generatedRequestRows),
    );
    const present = (row: RequestRow) => presentRequest(platform, row, candidatesOf(row));
    const area: PrivacyRequests = {
      platform,
      rows,
      present,
      countOf: (accountId) => ofAccount(accountId).length,
      openOf: (accountId) => ofAccount(accountId).filter((row) => isOpenState(row.state)).length,
    };
    const registry = platform.use(services);
    registry.collections.set(
      "privacy-requests",
      serveCollection(rows, {
        scope: "privacy_requests:read",
        present: (row, _caller: Caller) => present(row),
      }),
    );
    registry.home.push(requestHome(area));
    registry.search.push({
      scope: "privacy_requests:read",
      find(text) {
        const row = rows.get(text);
        if (row === undefined) return [];
        const label = `${row.type} · ${row.state}`;
        return [{ resource: "privacy-requests", id: row.id, label, matched: "id" }];
      },
    });
    return area;
  },
};

/** Same person, same right, within 365 days, and the other came first. */
function isCandidate(row: RequestRow, other: RequestRow): boolean {
  if (other.id === row.id || other.type !== row.type || other.state === "withdrawn") return false;
  const apart = Date.parse(row.receivedAt) - Date.parse(other.receivedAt);
  return apart >= 0 && apart <= yearMs && (apart > 0 || other.id < row.id);
}

const kept = new WeakMap<Collection<RequestRow>, { revision: number; map: Map<string, RequestRow[]> }>();

function byAccount(rows: Collection<RequestRow>): Map<string, RequestRow[]> {
  const known = kept.get(rows);
  if (known?.revision === rows.revision) return known.map;
  const map = rowsByText(rows.values(), (row) => row.accountId ?? "");
  kept.set(rows, { revision: rows.revision, map });
  return map;
}
