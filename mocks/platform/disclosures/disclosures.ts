import type { components } from "../../../openapi/platform.gen";
import { accounts } from "../accounts/accounts";
import { changesBetween, justified } from "../auditChanges";
import type { Caller } from "../caller";
import { formatTime } from "../clock";
import { Collection } from "../collection";
import type { Area, Platform } from "../platform";
import { invalid, invalidField, stateConflict, type FieldError } from "../problem";
import { serveCollection, services } from "../services";
import type { Transaction } from "../transaction";
import { generatedDisclosures } from "./generatedDisclosures";

type Schemas = components["schemas"];
export type DisclosureRow = Schemas["Disclosure"];

export interface Disclosures {
  readonly rows: Collection<DisclosureRow>;
  present(row: DisclosureRow): DisclosureRow;
  create(caller: Caller, input: Schemas["DisclosureCreate"]): DisclosureRow;
  decide(caller: Caller, id: string, decision: Schemas["DecideDisclosureRequest"]): DisclosureRow;
  /** Requests of authorities that nobody has decided on yet: what they ask for must not be erased. */
  openFor(accountId: string): readonly DisclosureRow[];
}

const shownFields = [
  "accountId",
  "authority",
  "country",
  "legalBasis",
  "reference",
  "receivedAt",
  "categories",
  "status",
  "decisionReason",
  "subjectNotified",
] as const;

function wrongInput(platform: Platform, input: Schemas["DisclosureCreate"]): FieldError[] {
  const known = new Set(platform.profile.policy.categories.map((category) => category.id));
  const errors: FieldError[] = input.categories.flatMap((id, place) =>
    known.has(id)
      ? []
      : [{ pointer: `/categories/${place}`, code: "unknown", detail: `The policy has no category ${id}.` }],
  );
  const account = platform.use(accounts).rows.get(input.accountId);
  if (account === undefined || account.status === "purged") {
    errors.push({ pointer: "/accountId", code: "not_found", detail: "There is no such account." });
  }
  if (input.receivedAt > platform.clock.iso()) {
    errors.push({ pointer: "/receivedAt", code: "in_the_future", detail: "It is recorded after it came." });
  }
  return errors;
}

function audit(
  tx: Transaction,
  verb: "create" | "decide",
  before: Partial<DisclosureRow>,
  after: DisclosureRow,
  reason: string,
): void {
  tx.audit({
    action: `disclosure.${verb}`,
    activity: verb === "create" ? "create" : "update",
    severity: "high",
    targets: [
      { type: "disclosure", id: after.id, name: after.reference, relation: "primary" },
      { type: "account", id: after.accountId, relation: "parent" },
    ],
    changes: changesBetween<DisclosureRow>(before, after, shownFields),
    ...justified(reason),
  });
}

function writersOf(
  platform: Platform,
  rows: Collection<DisclosureRow>,
): Pick<Disclosures, "create" | "decide"> {
  return {
    create(caller, { reason, ...input }) {
      if (!platform.profile.policy.capabilities.disclosures) {
        throw invalidField("", "not_offered", "The policy of this platform speaks of no disclosures.");
      }
      const errors = wrongInput(platform, { ...input, reason });
      if (errors.length > 0) throw invalid(errors);
      return platform.transact(caller, (tx) => {
        const row: DisclosureRow = {
          ...input,
          id: platform.random.id("dsc"),
          status: "under_review",
          recordedBy: { id: tx.caller.actor.id, name: tx.caller.actor.name },
          recordedAt: formatTime(tx.at),
          version: "1",
        };
        audit(tx, "create", {}, row, reason);
        return tx.insert(rows, row);
      });
    },
    decide(caller, id, { decision, subjectNotified, reason }) {
      return platform.transact(caller, (tx) => {
        const before = tx.get(rows, id);
        if (before.status !== "under_review") {
          throw stateConflict(`It is ${before.status} already.`, before.status, ["under_review"]);
        }
        const after = tx.update(rows, id, (row): DisclosureRow => ({
          ...row,
          status: decision,
          decidedAt: formatTime(tx.at),
          decisionReason: reason,
          subjectNotified,
        }));
        audit(tx, "decide", before, after, reason);
        return after;
      });
    },
  };
}

/** What law enforcement asked for on an account, and what it was given. */
export const disclosures: Area<Disclosures> = {
  name: "disclosures",
  build(platform) {
    const accountRef = ({ accountId }: DisclosureRow) =>
      platform.use(accounts).rows.get(accountId)?.pseudonym ?? accountId;
    const rows = new Collection<DisclosureRow>(
      "disclosures",
      {
        accountId: { get: accountRef, sort: false },
        status: { get: (row) => row.status },
        authority: { get: (row) => row.authority, search: true },
        reference: { get: (row) => row.reference, search: true, filter: false, sort: false },
        country: { get: (row) => row.country },
        receivedAt: { kind: "time", get: (row) => row.receivedAt },
        decidedAt: { kind: "time", get: (row) => row.decidedAt },
      },
      generatedDisclosures(platform),
    );
    const present = (row: DisclosureRow): DisclosureRow => ({ ...row, accountId: accountRef(row) });
    platform
      .use(services)
      .collections.set(
        "disclosures",
        serveCollection(rows, { scope: "accounts:read", present, defaultSort: ["receivedAt", "DESC"] }),
      );
    return {
      rows,
      present,
      ...writersOf(platform, rows),
      openFor: (accountId) =>
        [...rows.values()].filter((row) => row.accountId === accountId && row.status === "under_review"),
    };
  },
};
