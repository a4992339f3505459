import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import { importing } from "../import/importing";
import type { Platform } from "../platform";
import { isCopy } from "../privacy-requests/isCopy";
import { generatedRequestRows } from "../privacy-requests/generatedRequestRows";
import { generatedLetterId } from "../privacy-requests/requestIds";
import type { RequestRow } from "../privacy-requests/requestRow";
import { composeLetter, type LetterDraft } from "./composeLetter";
import type { LetterRow } from "./letterRow";

type Schemas = components["schemas"];

interface Told {
  readonly kind: Schemas["LetterKind"];
  readonly at: string | undefined;
  readonly by: Schemas["PersonRef"] | undefined;
  readonly parts?: LetterDraft["parts"];
}

const remedies = "You may seek a judicial remedy against this decision.";
const complaint = "You may lodge a complaint with a supervisory authority.";
const hourMs = 3_600_000;

/** What was written in the course of a generated request: at most one letter of each kind. */
function told(row: RequestRow, place: number): Told[] {
  const by = row.assignee ?? row.recordedBy;
  const { extension, rejection } = row;
  // A copy that is still there is released by a letter of today, with a link of today.
  const isTold =
    row.state === "closed" || (row.state === "fulfilled" && place % 3 !== 0 && !isCopy(row.type));
  const isRestriction = row.type === "restriction" && row.restriction !== undefined;
  return [
    { kind: "acknowledgement", at: row.source === "settings_page" ? undefined : row.recordedAt, by },
    {
      kind: "extension_notice",
      at: extension?.at,
      by: extension?.by,
      parts: { extension_reasons: extension?.detail ?? "" },
    },
    {
      kind: "refusal",
      at: rejection?.at,
      by: rejection?.by,
      parts: { reasons: rejection?.detail ?? "", remedies, complaint },
    },
    {
      kind: isRestriction ? "restriction_in_force" : "fulfilment",
      at: isTold && row.type !== "objection" ? row.fulfilledAt : undefined,
      by,
    },
    {
      kind: "objection_decision",
      at: isTold && row.type === "objection" ? row.fulfilledAt : undefined,
      by,
      parts: { reasons: "Your interest outweighs ours; we have stopped.", remedies, complaint },
    },
  ];
}

function written(platform: Platform, row: RequestRow, { kind, at, by, parts = {} }: Told): LetterRow[] {
  if (at === undefined || by === undefined) return [];
  const sentAt = formatTime(Math.min(Date.parse(at) + hourMs / 2, platform.clock.now()));
  const draft = { templateId: `${kind}_${row.country === "DE" ? "de" : "en"}`, parts };
  // Before a request is closed its answer was sent, so the text speaks of what was fulfilled then.
  const then: RequestRow = kind === "fulfilment" ? { ...row, state: "fulfilled" } : row;
  const { template, subject, text, body } = composeLetter({
    platform,
    row: then,
    draft,
    at: Date.parse(sentAt),
  });
  const { minimisedAt } = row;
  return [
    {
      id: generatedLetterId(platform.options.seed, row.id, kind),
      requestId: row.id,
      kind,
      language: template.language,
      subject,
      body: minimisedAt === undefined ? body : "",
      text: minimisedAt === undefined ? text : "",
      missingParts: [],
      sentAt,
      sentBy: by,
      delivery: "delivered",
      ...(minimisedAt !== undefined && { minimisedAt }),
      version: "1",
    },
  ];
}

/** Letters of the generated requests. The operator's own come without: what was written is theirs to say. */
export function generatedLetters(platform: Platform): LetterRow[] {
  if (platform.use(importing).has("privacy-requests")) return [];
  return platform
    .use(generatedRequestRows)
    .flatMap((row, place) => told(row, place).flatMap((each) => written(platform, row, each)));
}
