import type { LetterRow } from "../letters/letterRow";
import { letters } from "../letters/letters";
import { sendLetter, type Sending } from "../letters/sendLetter";
import { invalidField } from "../problem";
import type { Transaction } from "../transaction";
import type { PrivacyRequests } from "./requestArea";

interface ActWithLetter extends Omit<Sending, "draft" | "kinds"> {
  readonly letterId: string | undefined;
  readonly letter: Sending["draft"] | undefined;
  readonly kinds: NonNullable<Sending["kinds"]>;
}

/**
 * The letter without which an act is not lawful: sent before, or sent along. Both in one write, so neither happens
 * without the other.
 */
export function letterOfAct(tx: Transaction, area: PrivacyRequests, act: ActWithLetter): LetterRow {
  const { row, letterId, letter, kinds, reason } = act;
  if (letter !== undefined)
    return sendLetter(tx, area, { row, draft: letter, kinds, reason, pointer: "/letter" });
  if (letterId === undefined) {
    const detail = `The person has to be told in the same act, by a letter of ${kinds.join(" or ")}.`;
    throw invalidField("/letter", "letter_missing", detail);
  }
  const sent = area.platform.use(letters).rows.get(letterId);
  if (sent === undefined || sent.requestId !== row.id) {
    throw invalidField("/letterId", "not_found", "This request has no such letter.");
  }
  if (!kinds.includes(sent.kind)) {
    throw invalidField(
      "/letterId",
      "wrong_kind",
      `It has to be one of ${kinds.join(", ")}, not ${sent.kind}.`,
    );
  }
  return sent;
}
