import type { components } from "../../../openapi/platform.gen";
import { localDateOf } from "../../../src/domain/deadlines";
import { isDestructive } from "../../../src/domain/privacy-requests/stateMachine";
import { accounts } from "../accounts/accounts";
import { invalid, type FieldError } from "../problem";
import type { Platform } from "../platform";
import type { Transaction } from "../transaction";
import { actOnRequest, actorRef } from "./actOnRequest";
import { changeAffectedAccount } from "./affectedAccount";
import { identityRequired } from "./identityProof";
import type { PrivacyRequests } from "./requestArea";
import { requestEvent } from "./requestEvents";
import { holidayCountryFor, lawFor } from "./requestRegime";
import type { RequestRow } from "./requestRow";
import { formatTime } from "../clock";

type Schemas = components["schemas"];
type Facts = Pick<
  Schemas["PrivacyRequestCreate"],
  "receivedAt" | "accountId" | "regime" | "corrections" | "consentPurposes" | "contentRemoval" | "links"
>;

/** Whether a request runs after another, however many stand between them. */
function waitsFor(
  area: PrivacyRequests,
  row: RequestRow,
  id: string,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  return row.links.some((link) => {
    if (link.relation !== "runs_before" || seen.has(link.id)) return false;
    if (link.id === id) return true;
    const other = area.rows.get(link.id);
    return other !== undefined && waitsFor(area, other, id, new Set([...seen, row.id]));
  });
}

/** `linked` is the request that is changed; a new one is linked to nothing yet. */
function wrongFacts(
  platform: Platform,
  area: PrivacyRequests,
  facts: Partial<Facts>,
  linked?: RequestRow,
): FieldError[] {
  const { policy } = platform.profile;
  const errors: FieldError[] = [];
  const add = (pointer: string, code: string, detail: string) => errors.push({ pointer, code, detail });
  if (facts.receivedAt !== undefined && facts.receivedAt > platform.clock.iso()) {
    add("/receivedAt", "in_the_future", "A request is recorded after it was received.");
  }
  if (facts.accountId !== undefined && platform.use(accounts).rows.get(facts.accountId) === undefined) {
    add("/accountId", "not_found", "There is no such account.");
  }
  if (facts.regime !== undefined && !policy.regimes.some((regime) => regime.id === facts.regime)) {
    add("/regime", "not_applied", "The platform does not apply this law.");
  }
  if (facts.contentRemoval !== undefined && !policy.capabilities.contentRemovalChoice) {
    add("/contentRemoval", "not_offered", "The policy offers no choice.");
  }
  (facts.links ?? []).forEach((link, place) => {
    const other = area.rows.get(link.id);
    if (other === undefined) add(`/links/${place}/id`, "not_found", "There is no such request.");
    else if (other.accountId !== (facts.accountId ?? linked?.accountId))
      add(`/links/${place}/id`, "other_person", "Requests of one message are of one person.");
    else if (linked !== undefined && waitsFor(area, other, linked.id) && link.relation === "runs_before")
      add(`/links/${place}/relation`, "circular", "Each of the two would wait for the other.");
  });
  return errors;
}

/** Records a request as it came in, back-dated to its receipt. The policy decides which rights there are. */
export function createRequest(
  tx: Transaction,
  area: PrivacyRequests,
  { reason, ...input }: Schemas["PrivacyRequestCreate"],
): RequestRow {
  const { platform } = area;
  const { policy } = platform.profile;
  const errors = wrongFacts(platform, area, input);
  if (!policy.rights.includes(input.type)) {
    errors.push({
      pointer: "/type",
      code: "not_offered",
      detail: `The policy does not grant ${input.type}.`,
    });
  }
  if (input.accountId === undefined && input.subject === undefined) {
    errors.push({ pointer: "/subject", code: "missing", detail: "Say whose account it is, or who asks." });
  }
  if (errors.length > 0) throw invalid(errors);
  const account =
    input.accountId === undefined ? undefined : platform.use(accounts).rows.get(input.accountId);
  const country = input.country ?? account?.country ?? policy.controller.country;
  const required = identityRequired(input.type, input.source);
  const at = formatTime(tx.at);
  const { links, ...told } = input;
  const row: RequestRow = {
    ...told,
    id: platform.random.id("pr"),
    version: "1",
    state: "received",
    ...lawFor(policy, country, input.regime),
    subject: input.subject ?? {},
    recordedAt: at,
    recordedBy: actorRef(tx),
    pauses: [],
    identity: { required, status: required === "none" ? "not_needed" : "not_started" },
    priority: input.type === "minor" ? "top" : "normal",
    links: links ?? [],
    hasCertificate: false,
    notes: [],
    ...(input.type === "objection" && { restriction: { since: at } }),
  };
  tx.audit(requestEvent("create", {}, row, reason));
  tx.insert(area.rows, row);
  linkBack(tx, area, row);
  // Who objects is left alone at once, before anybody has weighed anything (Art. 18(1)(d)).
  if (input.type === "objection") restrictAccount(tx, area, row, at);
  return row;
}

const opposite = { runs_before: "runs_after", runs_after: "runs_before", related: "related" } as const;

/** The other requests of the same message know of it too. */
function linkBack(tx: Transaction, area: PrivacyRequests, row: RequestRow): void {
  for (const { id, relation } of row.links) {
    const before = tx.get(area.rows, id);
    if (before.links.some((link) => link.id === row.id)) continue;
    const links = [...before.links, { id: row.id, relation: opposite[relation] }];
    const after = tx.update(area.rows, id, (each) => ({ ...each, links }));
    tx.audit(requestEvent("update", before, after));
  }
}

function restrictAccount(tx: Transaction, area: PrivacyRequests, row: RequestRow, at: string): void {
  changeAffectedAccount(tx, area, row, "restrict", (account) => ({
    ...account,
    status: account.status === "active" ? "restricted" : account.status,
    restriction: account.restriction ?? { since: at, privacyRequestId: row.id },
  }));
}

/** A pause cannot come before the request that it stands in. */
function wrongReceipt({ pauses, timeZone }: RequestRow, receivedAt: string | undefined): FieldError[] {
  const day = receivedAt === undefined ? "" : localDateOf(receivedAt, timeZone);
  if (!pauses.some((pause) => pause.from < day)) return [];
  const detail = "A pause that is on record began before that day.";
  return [{ pointer: "/receivedAt", code: "after_a_pause", detail }];
}

/** What is left out keeps its value; what changes the plan voids an approval that was asked for. */
export function updateRequest(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  { reason, ...changes }: Schemas["PrivacyRequestUpdate"],
  check: (row: RequestRow) => void,
): RequestRow {
  return actOnRequest(tx, area, { id, action: "edit", event: "update", reason, check }, (row) => {
    const errors = [
      ...wrongFacts(area.platform, area, changes, row),
      ...wrongReceipt(row, changes.receivedAt),
    ];
    if (errors.length > 0) throw invalid(errors);
    const { planHash: _hash, submittedBy: _by, ...rest } = row;
    const isPlanTouched = changes.contentRemoval !== undefined || changes.accountId !== undefined;
    const holidayCountry =
      changes.regime === undefined
        ? row.holidayCountry
        : holidayCountryFor(area.platform.profile.policy, changes.regime);
    return { ...(isDestructive(row.type) && isPlanTouched ? rest : row), ...changes, holidayCountry };
  });
}
