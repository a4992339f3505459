import { checksumOf, minRandomLength, publicPartsOf, publicRandomLength } from "./secret";

/** What a pasted text tells about a secret. Only `complete` can be hashed; a fragment finds candidates. */
export type ParsedSecret =
  | { kind: "complete"; secret: string; checksumOk: boolean; prefix: string; last4: string }
  | { kind: "fragment"; prefix?: string; last4?: string }
  | { kind: "none" };

const typePrefix = "[a-z][a-z0-9]{1,11}(?:_[a-z0-9]{1,8}){0,2}";
const notInsideWord = "(?<![0-9A-Za-z_])";
const complete = new RegExp(
  `${notInsideWord}${typePrefix}_[0-9A-Za-z]{${minRandomLength},}_[0-9A-Za-z]{6}(?![0-9A-Za-z_])`,
  "g",
);
/** A person or a log writer has cut the middle out: `gw_live_4tRx9a…9kQd`, `gw_live_4tRx9a****9kQd`. */
const elided = new RegExp(
  `${notInsideWord}(${typePrefix}_[0-9A-Za-z]{${publicRandomLength}})[0-9A-Za-z]*(?:…|\\.{2,}|[*•xX]{3,}|[*•])[*•.…]*[0-9A-Za-z_]*?([0-9A-Za-z]{4})(?![0-9A-Za-z_])`,
);
// Within other text a fragment must hold a capital letter: snake_case words have none, random digits nearly always.
const beginning = new RegExp(
  `${notInsideWord}(${typePrefix}_(?=[0-9a-z]*[A-Z])[0-9A-Za-z]{${publicRandomLength}})[0-9A-Za-z]*`,
);
const beginningAlone = new RegExp(`^(${typePrefix}_[0-9A-Za-z]{${publicRandomLength}})[0-9A-Za-z]*$`);
const ending =
  /(?:…|\.{2,}|[*•]+|(?<![0-9A-Za-z_])(?=[0-9a-z]*[A-Z])[0-9A-Za-z]{8,}_[0-9A-Za-z]{2})([0-9A-Za-z]{4})(?![0-9A-Za-z_])/;
const lastFourAlone = /^[0-9A-Za-z]{4}$/;

/**
 * Finds a secret, or what is left of one, in a pasted text: bare, in quotes, in an env line, JSON, a header, a log line,
 * percent-encoded, or broken over lines. A secret with a right checksum wins over everything else in the text.
 * Works on the text alone; nothing leaves the caller.
 */
export function parseSecret(pasted: string): ParsedSecret {
  const text = withoutPackaging(pasted);
  const candidates = text.match(complete) ?? [];
  const right = candidates.find(hasRightChecksum) ?? unwrapped(text);
  const best = right ?? candidates[0];
  if (best !== undefined) {
    return { kind: "complete", secret: best, checksumOk: hasRightChecksum(best), ...publicPartsOf(best) };
  }
  return parseFragment(text);
}

/** Whether the last six characters are the checksum of what stands before them. */
export function hasRightChecksum(secret: string): boolean {
  const cut = secret.lastIndexOf("_");
  return checksumOf(secret.slice(0, cut)) === secret.slice(cut + 1);
}

function parseFragment(text: string): ParsedSecret {
  const [, elidedPrefix, elidedLast4] = elided.exec(text) ?? [];
  if (elidedPrefix !== undefined && elidedLast4 !== undefined) {
    return { kind: "fragment", prefix: elidedPrefix, last4: elidedLast4 };
  }
  const prefix = beginning.exec(text)?.[1] ?? beginningAlone.exec(text.trim())?.[1];
  if (prefix !== undefined) return { kind: "fragment", prefix };
  const last4 = ending.exec(text)?.[1] ?? lastFourAlone.exec(text.trim())?.[0];
  return last4 === undefined ? { kind: "none" } : { kind: "fragment", last4 };
}

/** Turns escapes into spaces and drops invisible characters, so that they do not read as part of a secret. */
function withoutPackaging(pasted: string): string {
  return pasted
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/\\[nrt"'\\]|%[0-9A-Fa-f]{2}/g, " ");
}

/** A secret that a mail program or a terminal has broken over lines. Trusted only when its checksum is right. */
function unwrapped(text: string): string | undefined {
  if (!/[0-9A-Za-z_]\s*\n\s*[0-9A-Za-z_]/.test(text)) return undefined;
  return text
    .replace(/\s*\n\s*/g, "")
    .match(complete)
    ?.find(hasRightChecksum);
}
