import type { components } from "../../../openapi/platform.gen";
import { answerDue } from "../letters/answerDue";
import { answersOf } from "../letters/letterKinds";
import { minimiseLetters, sendLetter } from "../letters/sendLetter";
import { invalidField } from "../problem";
import type { Transaction } from "../transaction";
import { actOnRequest, blocked } from "./actOnRequest";
import { certifyLater } from "./certifyRequest";
import type { PrivacyRequests } from "./requestArea";
import { recipientTasks } from "./recipientTasks";
import type { RequestRow } from "./requestRow";

type Schemas = components["schemas"];

function requireAnswered({ platform }: PrivacyRequests, row: RequestRow, isTold: boolean): void {
  const open = platform
    .use(recipientTasks)
    .ofRequest(row.id)
    .filter((task) => task.status === "to_do" || task.status === "notified");
  if (open.length > 0) {
    const ids = open.map((task) => task.id);
    throw blocked("recipients_open", `${open.length} recipients have not answered yet.`, ids);
  }
  const due = isTold ? [] : answerDue(platform, row);
  if (due.length > 0) {
    throw blocked("letter_missing", `The person has to be told first, by ${due.join(" or ")}.`, due);
  }
}

function withoutDetail({ detail: _detail, ...extension }: Schemas["Extension"]): Schemas["Extension"] {
  return extension;
}

/** What a request keeps for accountability: that a right was asked for, when, what was decided and who did it. */
export function minimised(row: RequestRow, at: string): RequestRow {
  const { message: _message, corrections: _corrections, extension, rejection, ...rest } = row;
  return {
    ...rest,
    subject: {},
    notes: row.notes.map((note) => ({ ...note, text: "" })),
    pauses: row.pauses.map(({ note: _note, ...pause }) => pause),
    ...(extension !== undefined && { extension: withoutDetail(extension) }),
    ...(rejection !== undefined && { rejection: { ...rejection, detail: "" } }),
    minimisedAt: at,
  };
}

/** Ends the work: everybody was told, and what is about the person goes from the request, its notes and its letters. */
export function closeRequest(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  { letter, reason }: Schemas["CloseRequest"],
): RequestRow {
  const closed = actOnRequest(tx, area, { id, action: "close", reason }, (row, at) => {
    requireAnswered(area, row, letter !== undefined);
    const kinds = answersOf[row.type];
    if (letter !== undefined && (row.state !== "fulfilled" || kinds.length === 0)) {
      throw invalidField("/letter", "not_needed", "Nothing is owed to the person, so nothing is sent along.");
    }
    const sent =
      letter === undefined
        ? []
        : [sendLetter(tx, area, { row, draft: letter, kinds, reason, pointer: "/letter" })];
    minimiseLetters(tx, area, id, sent);
    return { ...minimised(tx.get(area.rows, id), at), state: "closed", closedAt: at };
  });
  tx.enlist(() => () => certifyLater(area, closed));
  return closed;
}
