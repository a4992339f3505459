import type { components } from "../../../openapi/platform.gen";
import type { Platform } from "../platform";
import type { RequestRow } from "../privacy-requests/requestRow";
import { answersOf } from "./letterKinds";
import { letters } from "./letters";

type Kind = components["schemas"]["LetterKind"];

/** Letters of which one is still owed to a person whose request was fulfilled; none when the answer went out. */
export function answerDue(platform: Platform, row: RequestRow): readonly Kind[] {
  if (row.state !== "fulfilled" || row.isAnswered === true) return [];
  const kinds = answersOf[row.type];
  const isTold = platform
    .use(letters)
    .ofRequest(row.id)
    .some((letter) => kinds.includes(letter.kind) && (letter.sentAt ?? "") >= (row.fulfilledAt ?? ""));
  return isTold ? [] : kinds;
}
