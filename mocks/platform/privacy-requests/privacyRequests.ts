import { isOpenState } from "../../../src/domain/privacy-requests/stateMachine";
import { accountLinks } from "../accounts/accountLinks";
import { systemCaller, type Caller } from "../caller";
import { Collection } from "../collection";
import type { Area } from "../platform";
import { rowsByText } from "../rowsByText";
import { serveCollection, services } from "../services";
import { generatedRequestRows } from "./generatedRequestRows";
import type { PrivacyRequests } from "./requestArea";
import { resumeExecutions } from "./executeRequest";
import { presentRequest } from "./presentRequest";
import { requestFields } from "./requestFields";
import { readyCopy } from "./generatedCopy";
import { readyRequests } from "./readyRequests";
import { requestHome } from "./requestHome";
import { sweepDaily } from "./requestSweep";
import { watchCoolingOff } from "./approvalActions";
import type { RequestRow } from "./requestRow";

const yearMs = 365 * 86_400_000;

/** The requests of persons about their rights. The rules of what may be done with them stand beside this file. */
export const privacyRequests: Area<PrivacyRequests> = {
  name: "privacy-requests",
  build(platform) {
    const ofAccount = (accountId: string) => byPerson(rows).get(accountId) ?? [];
    const candidatesOf = (row: RequestRow) => {
      const person = personOf(row);
      if (person === "" || row.state === "duplicate") return [];
      return ofAccount(person)
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
      system: (requestId) => systemCaller(platform.random.id("req"), requestId),
    };
    const links = platform.use(accountLinks);
    const revision = () => rows.revision;
    links.register("privacyRequests", { countOf: (accountId) => ofAccount(accountId).length, revision });
    links.register("openRequests", {
      countOf: (accountId) => ofAccount(accountId).filter((row) => isOpenState(row.state)).length,
      revision,
    });
    for (const row of rows.values()) if (row.state === "scheduled") watchCoolingOff(area, row);
    readyRequests(area);
    sweepDaily(area);
    resumeExecutions(area);
    serveRequests(area);
    return area;
  },
};

function serveRequests(area: PrivacyRequests): void {
  const { platform, rows, present } = area;
  const registry = platform.use(services);
  const served = serveCollection(rows, {
    scope: "privacy_requests:read",
    defaultSort: ["dueOn", "ASC"],
    present: (row, _caller: Caller) => present(row),
  });
  registry.collections.set("privacy-requests", {
    ...served,
    get(id, caller) {
      readyCopy(area, rows.get(id));
      return served.get(id, caller);
    },
  });
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
}

/** Same person, same right, within 365 days, and the other came first. */
function isCandidate(row: RequestRow, other: RequestRow): boolean {
  if (other.id === row.id || other.type !== row.type || other.state === "withdrawn") return false;
  const apart = Date.parse(row.receivedAt) - Date.parse(other.receivedAt);
  return apart >= 0 && apart <= yearMs && (apart > 0 || other.id < row.id);
}

const kept = new WeakMap<Collection<RequestRow>, { revision: number; map: Map<string, RequestRow[]> }>();

/** The account, or the address of somebody who has none that is known. */
function personOf({ accountId, subject }: RequestRow): string {
  const email = subject.email?.trim().toLowerCase() ?? "";
  // A masked address, as an export has it, is that of many.
  return accountId ?? (email.includes("•") ? "" : email);
}

function byPerson(rows: Collection<RequestRow>): Map<string, RequestRow[]> {
  const known = kept.get(rows);
  if (known?.revision === rows.revision) return known.map;
  const map = rowsByText(rows.values(), personOf);
  kept.set(rows, { revision: rows.revision, map });
  return map;
}
