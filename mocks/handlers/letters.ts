import { composeLetter, unknownParts } from "../platform/letters/composeLetter";
import { letters } from "../platform/letters/letters";
import { linkFor, sendLetter } from "../platform/letters/sendLetter";
import { invalid, invalidField } from "../platform/problem";
import { privacyRequests } from "../platform/privacy-requests/privacyRequests";
import type { PrivacyRequests } from "../platform/privacy-requests/requestArea";
import type { RequestRow } from "../platform/privacy-requests/requestRow";
import { created, ok } from "./answer";
import { collectionRoutes } from "./lists";
import { route, type Route } from "./route";

function requestOf({ rows }: PrivacyRequests, requestId: string): RequestRow {
  const row = rows.get(requestId);
  if (row === undefined) throw invalidField("/requestId", "not_found", "There is no such request.");
  return row;
}

/** Letters to persons, and the templates that they are written from. */
export const letterRoutes: readonly Route[] = [
  ...collectionRoutes("letter-templates", "privacy_requests:read"),
  ...collectionRoutes("letters", "privacy_requests:read"),
  route("post", "/letters", "privacy_requests:work", ({ platform, caller, body }) => {
    const area = platform.use(privacyRequests);
    const { requestId, reason, ...draft } = body;
    const letter = platform.transact(caller, (tx) =>
      sendLetter(tx, area, { row: requestOf(area, requestId), draft, reason }),
    );
    return created(platform.use(letters).present(letter), `/letters/${letter.id}`);
  }),
  route("post", "/letters/preview", "privacy_requests:work", ({ platform, body }) => {
    const area = platform.use(privacyRequests);
    const { requestId, reason: _reason, ...draft } = body;
    const row = requestOf(area, requestId);
    const at = platform.clock.now();
    const task = { platform, row, draft, at, link: linkFor(area, row, at) };
    const { template, subject, body: text, missingParts } = composeLetter(task);
    const errors = unknownParts(task, template);
    if (errors.length > 0) throw invalid(errors);
    const { kind, language } = template;
    return ok({ id: "ltr_preview", requestId, kind, language, subject, body: text, missingParts });
  }),
];
