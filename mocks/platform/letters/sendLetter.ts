import type { components } from "../../../openapi/platform.gen";
import { accounts } from "../accounts/accounts";
import { formatTime } from "../clock";
import { communications } from "../communications/communications";
import { invalid, invalidField } from "../problem";
import { actorRef, blocked } from "../privacy-requests/actOnRequest";
import { knownPerson } from "../privacy-requests/knownPerson";
import type { PrivacyRequests } from "../privacy-requests/requestArea";
import type { RequestRow } from "../privacy-requests/requestRow";
import { schedule } from "../schedule";
import type { Transaction } from "../transaction";
import { composeLetter, unknownParts, type ComposedLetter, type LetterDraft } from "./composeLetter";
import { copyLinkDays, copyLinks } from "./copyLinks";
import type { LetterRow } from "./letterRow";
import { letters } from "./letters";

type Schemas = components["schemas"];
type Kind = Schemas["LetterKind"];

export interface Sending {
  readonly row: RequestRow;
  readonly draft: LetterDraft;
  readonly reason?: string | undefined;
  /** Where the draft stands in the request's body. */
  readonly pointer?: string;
  /** Kinds that the act behind it needs; any where it is left out. */
  readonly kinds?: readonly Kind[];
}

const deliveryMs = 20_000;

function linkExpiry(tx: Transaction): number {
  return tx.at + copyLinkDays * 86_400_000;
}

/** A link exists where a copy does. */
export function linkFor(
  { platform }: PrivacyRequests,
  row: RequestRow,
  expiresMs: number,
): string | undefined {
  if (row.copy === undefined || row.copy.deletedAt !== undefined) return undefined;
  return platform.use(copyLinks).link(row.id, expiresMs);
}

/** Whose record has forgotten them can be told one thing more, by their account: that its restriction will end. */
function isKnown({ platform }: PrivacyRequests, row: RequestRow, kind: Kind): boolean {
  if (row.minimisedAt === undefined) return true;
  if (kind !== "restriction_lifting_notice" || row.accountId === undefined) return false;
  return platform.use(accounts).rows.get(row.accountId) !== undefined;
}

function checked(tx: Transaction, area: PrivacyRequests, sending: Sending): ComposedLetter {
  const { row, draft, pointer = "", kinds } = sending;
  const task = {
    platform: area.platform,
    row,
    draft,
    at: tx.at,
    link: linkFor(area, row, linkExpiry(tx)),
    pointer,
  };
  const letter = composeLetter(task);
  const { template } = letter;
  if (!isKnown(area, row, template.kind)) {
    const detail = "The person is not known here any more, so nothing can be sent.";
    throw blocked("minimised", detail, ["minimised"]);
  }
  if (kinds !== undefined && !kinds.includes(template.kind)) {
    const detail = `It has to be one of ${kinds.join(", ")}, not ${template.kind}.`;
    throw invalidField(`${pointer}/templateId`, "wrong_kind", detail);
  }
  const missing = letter.missingParts.map((part) => ({
    pointer: `${pointer}/parts/${part}`,
    code: "missing",
    detail: `The letter has to say ${part.replaceAll("_", " ")}.`,
  }));
  const errors = [...unknownParts(task, template), ...missing];
  if (errors.length > 0) throw invalid(errors);
  const isRestricted = row.restriction !== undefined && row.restriction.liftedAt === undefined;
  if (template.kind === "restriction_lifting_notice" && !isRestricted) {
    throw blocked("not_restricted", "No restriction of this request is in force.", ["restriction"]);
  }
  return letter;
}

/** What a letter does besides being read. Even without that the request has changed: it has one letter more. */
function consequence(tx: Transaction, row: RequestRow, kind: Kind): RequestRow {
  const at = formatTime(tx.at);
  if (kind === "restriction_lifting_notice" && row.restriction !== undefined) {
    return { ...row, restriction: { ...row.restriction, noticeSentAt: at } };
  }
  if (kind === "release" && row.copy !== undefined) {
    return { ...row, copy: { ...row.copy, linkExpiresAt: formatTime(linkExpiry(tx)) } };
  }
  return row;
}

/** Sends a letter, keeps it on the request, and tells the log that it went out, never what it said. */
export function sendLetter(tx: Transaction, area: PrivacyRequests, sending: Sending): LetterRow {
  const { row, reason } = sending;
  const { platform } = area;
  const { template, subject, text, body } = checked(tx, area, sending);
  const { rows } = platform.use(letters);
  const letter: LetterRow = {
    id: platform.random.id("ltr"),
    requestId: row.id,
    kind: template.kind,
    language: template.language,
    subject,
    body,
    text,
    missingParts: [],
    sentAt: formatTime(tx.at),
    sentBy: actorRef(tx),
    delivery: "queued",
    version: "1",
    ...(row.minimisedAt !== undefined && { body: "", text: "", minimisedAt: formatTime(tx.at) }),
  };
  tx.insert(rows, letter);
  tx.update(area.rows, row.id, (now) => consequence(tx, now, template.kind));
  noteCommunication(tx, area, row, letter);
  tx.audit({
    action: "letter.send",
    activity: "create",
    severity: "low",
    targets: [
      { type: "letter", id: letter.id, name: letter.kind, relation: "primary" },
      { type: "privacy_request", id: row.id, relation: "parent" },
    ],
    ...(reason !== undefined && { justification: { comment: reason } }),
    metadata: { template: template.id, language: template.language },
  });
  tx.enlist(() => () => void platform.use(schedule).at(tx.at + deliveryMs, () => deliver(area, letter.id)));
  return letter;
}

/** That something was written stands with the account too, while there is one. */
function noteCommunication(
  tx: Transaction,
  { platform }: PrivacyRequests,
  { accountId, id }: RequestRow,
  letter: LetterRow,
): void {
  const account = accountId === undefined ? undefined : platform.use(accounts).rows.get(accountId);
  if (account === undefined || account.status === "purged") return;
  tx.insert(platform.use(communications), {
    id: platform.random.id("com"),
    accountId: account.id,
    at: formatTime(tx.at),
    direction: "outgoing",
    channel: "email",
    kind: "support",
    template: `privacy_${letter.kind}`,
    status: "sent",
    sentBy: actorRef(tx),
    privacyRequestId: id,
    version: "1",
  });
}

/** Addresses below `.invalid` reach nobody (RFC 2606), so a letter to one comes back. */
function deliver({ platform, rows }: PrivacyRequests, letterId: string): void {
  const sent = platform.use(letters).rows;
  const letter = sent.get(letterId);
  const row = letter === undefined ? undefined : rows.get(letter.requestId);
  if (letter?.delivery !== "queued" || row === undefined) return;
  const account = row.accountId === undefined ? undefined : platform.use(accounts).rows.get(row.accountId);
  const { email } = knownPerson(account, row);
  const delivery = email.endsWith(".invalid") ? "bounced" : "delivered";
  sent.put({ ...letter, delivery, version: String(Number(letter.version) + 1) });
}

/** Takes the words out of every letter of a request; that it was sent, and when, stays. */
export function minimiseLetters(
  tx: Transaction,
  { platform }: PrivacyRequests,
  requestId: string,
  sentNow: readonly LetterRow[],
): void {
  const { rows, ofRequest } = platform.use(letters);
  const minimisedAt = formatTime(tx.at);
  for (const { id } of [...ofRequest(requestId), ...sentNow]) {
    tx.update(rows, id, (letter) => ({ ...letter, body: "", text: "", minimisedAt }));
  }
}
