import { isPlainId } from "./isPlainId";
import { parseSecret } from "./parseSecret";

const id = /^(acc|key|led|ord|req|pr|evt|job|stf|apr|viw|txn|prc|pol|psn|sec)_[0-9A-Za-z]+$/;

/**
 * The part of a pasted text that may be sent to find something: nothing of a secret (undefined), only the public
 * prefix of a piece of one, otherwise the text. An address is no piece of a secret, whatever it looks like.
 */
export function safeSearchText(pasted: string): string | undefined {
  const text = pasted.trim();
  if (id.test(text) || isPlainId(text)) return text;
  const parsed = parseSecret(text);
  if (parsed.kind === "complete") return undefined;
  if (parsed.kind === "none" || text.includes("@")) return text;
  return parsed.prefix ?? parsed.last4 ?? "";
}
