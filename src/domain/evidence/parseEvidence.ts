import type { EvidenceBundle, EvidenceEvent } from "../audit-proof/evidenceBundle";

/** A text that is no evidence bundle, and what of it is not. */
export class EvidenceFormatError extends Error {
  override readonly name = "EvidenceFormatError";
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string";
const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

function requireThat(condition: boolean, message: string): asserts condition {
  if (!condition) throw new EvidenceFormatError(message);
}

function isEvent(value: unknown): value is EvidenceEvent {
  if (!isRecord(value)) return false;
  const { index, leaf, proof } = value;
  return isText(index) && /^(?:0|[1-9]\d{0,19})$/.test(index) && isText(leaf) && areTexts(proof);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new EvidenceFormatError("It is not JSON", { cause });
  }
}

/** Reads a bundle; nothing of it is verified yet. @throws EvidenceFormatError */
export function parseEvidence(text: string): EvidenceBundle {
  const value = parseJson(text);
  requireThat(
    isRecord(value) && value["schema"] === "steward-evidence/1",
    "It is not a steward-evidence/1 file",
  );
  const { madeAt, log, checkpoint, query, events } = value;
  requireThat(isText(madeAt), "madeAt is missing");
  requireThat(isRecord(log) && isText(log["origin"]) && areTexts(log["verifierKeys"]), "log is incomplete");
  requireThat(isText(checkpoint), "checkpoint is missing");
  const isQuery = isRecord(query) && [query["text"], query["timeZone"], query["now"]].every(isText);
  requireThat(query === undefined || isQuery, "query is incomplete");
  requireThat(Array.isArray(events) && events.every(isEvent), "events are missing or malformed");
  return value as unknown as EvidenceBundle;
}
