import type { components } from "../../../openapi/platform.gen";
import { population } from "../access-keys/population";
import { accounts } from "../accounts/accounts";
import { generatedAccountRows } from "../accounts/generatedAccountRows";
import type { AccountRow } from "../accounts/accountRow";
import type { Caller } from "../caller";
import { formatTime } from "../clock";
import { Collection } from "../collection";
import { accountIdOf, accountProblem } from "../import/accountReference";
import { importing } from "../import/importing";
import type { Area, Platform } from "../platform";
import { idAt, randomAt, streamOf } from "../random";
import { serveCollection, services } from "../services";

export type CommunicationRow = components["schemas"]["AccountCommunication"] & { readonly version: string };

const series = { id: streamOf("communication.id"), story: streamOf("communication.story") };
const mostPerAccount = 5;

type Template = Pick<CommunicationRow, "kind" | "channel" | "direction"> & { template?: string };

/** What a platform writes to its customers, and they to it. Marketing goes only to those who agreed. */
const templates: readonly Template[] = [
  { kind: "service", channel: "email", direction: "outgoing", template: "welcome" },
  { kind: "billing", channel: "email", direction: "outgoing", template: "receipt" },
  { kind: "security", channel: "email", direction: "outgoing", template: "new_sign_in" },
  { kind: "policy", channel: "email", direction: "outgoing", template: "policy_change" },
  { kind: "support", channel: "email", direction: "incoming" },
  { kind: "support", channel: "email", direction: "outgoing", template: "support_answer" },
  { kind: "service", channel: "in_app", direction: "outgoing", template: "maintenance" },
];

function statusOf(template: Template, draw: number): CommunicationRow["status"] {
  if (template.direction === "incoming") return "received";
  if (draw < 0.02) return "bounced";
  return draw < 0.06 ? "sent" : "delivered";
}

function messagesOf({ options, clock }: Platform, account: AccountRow): CommunicationRow[] {
  // What was written to a purged person went with the person.
  if (account.status === "purged") return [];
  const { seed } = options;
  const createdAt = Date.parse(account.createdAt);
  const count = 1 + Math.floor(randomAt(seed, series.story, account.place) * mostPerAccount);
  return Array.from({ length: count }, (_, order): CommunicationRow => {
    const place = account.place * 8 + order;
    const draw = randomAt(seed, series.story, place + 0x40000000);
    const template = order === 0 ? templates[0] : templates[1 + Math.floor(draw * (templates.length - 1))];
    const at = order === 0 ? createdAt + 60_000 : createdAt + draw * (clock.now() - createdAt);
    if (template === undefined) throw new RangeError("No template");
    return {
      id: idAt("com", seed, series.id, place),
      accountId: account.id,
      at: formatTime(at),
      ...template,
      status: statusOf(template, (draw * 131) % 1),
      version: "1",
    };
  });
}

/** What the operator's own data says was written; undefined when it says nothing. */
function importedMessages(platform: Platform): CommunicationRow[] | undefined {
  const people = platform.use(population);
  const rows = platform.use(importing).collect("communications", ({ accountId, keyId }) => {
    if (keyId !== undefined && people.keyIndex(keyId) === undefined)
      return `keyId: there is no access key ${keyId} on this platform`;
    return accountProblem(people, accountId);
  });
  return rows?.map(({ row }) => ({
    ...row,
    accountId: accountIdOf(people, row.accountId) ?? row.accountId,
    version: "1",
  }));
}

/** That something was written to whom and when; never what. */
export const communications: Area<Collection<CommunicationRow>> = {
  name: "communications",
  build(platform) {
    const accountRef = ({ accountId }: CommunicationRow) =>
      platform.use(accounts).rows.get(accountId)?.pseudonym ?? accountId;
    const rows = new Collection<CommunicationRow>(
      "communications",
      {
        accountId: { get: accountRef, sort: false },
        at: { kind: "time", get: (row) => row.at },
        direction: { get: (row) => row.direction, sort: false },
        channel: { get: (row) => row.channel, sort: false },
        kind: { get: (row) => row.kind },
        status: { get: (row) => row.status },
      },
      importedMessages(platform) ??
        platform.use(generatedAccountRows).flatMap((account) => messagesOf(platform, account)),
    );
    const present = ({ version: _version, ...row }: CommunicationRow, _caller: Caller) => ({
      ...row,
      accountId: accountRef({ ...row, version: _version }),
    });
    platform
      .use(services)
      .collections.set("communications", serveCollection(rows, { scope: "accounts:read", present }));
    return rows;
  },
};
