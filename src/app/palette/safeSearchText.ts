import { parseSecret } from "../../domain/access-keys/parseSecret";

const ID = /^(acc|key|led|ord|req|pr|evt|job|stf|apr|viw|txn|prc|pol)_[0-9A-Za-z]+$/;

/**
 * The part of a pasted text that may be sent to find something: nothing of a secret (undefined), only the public
 * prefix of a piece of one, otherwise the text.
 */
export const safeSearchText = (pasted: string): string | undefined => {
  const text = pasted.trim();
  if (ID.test(text)) return text;
  const parsed = parseSecret(text);
  if (parsed.kind === "complete") return undefined;
  if (parsed.kind === "fragment") return parsed.prefix ?? parsed.last4 ?? "";
  return text;
};
