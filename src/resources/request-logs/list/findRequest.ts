import { isPlainId } from "../../../domain/access-keys/isPlainId";
import { parseSecret } from "../../../domain/access-keys/parseSecret";

/** What an id is of, by its prefix; the filter field that finds its requests. */
const fields: Readonly<Record<string, string>> = {
  req: "id",
  acc: "accountId",
  psn: "accountId",
  key: "keyId",
  sec: "secretId",
};

/** Ids of things that no request can be found by. */
const others = new Set(["led", "txn", "ord", "grant", "evt", "job", "pr", "stf", "apr", "prc", "dis"]);

const prefixed = /^([a-z]+)_[0-9A-Za-z_-]+$/;
/** As services write request ids: one word, long enough, with a digit in it. A name has none. */
const quoted = /^(?=.*\d)[0-9A-Za-z_-]{6,100}$/;

/**
 * The filter that finds the requests of a pasted id: of a log, account, key or secret, or else the request id that a customer
 * quotes from an answer. Undefined for any other text, which may be a name and is not sent anywhere.
 */
export const filterOfPasted = (text: string): Readonly<Record<string, string>> | undefined => {
  const id = text.trim();
  const prefix = prefixed.exec(id)?.[1];
  if (prefix !== undefined && Object.hasOwn(fields, prefix)) return { [fields[prefix] ?? "id"]: id };
  if (prefix !== undefined && others.has(prefix)) return undefined;
  // A filter stands in the URL: no secret, and no piece of one, may get there.
  if (!isPlainId(id) && parseSecret(id).kind !== "none") return undefined;
  return quoted.test(id) ? { requestId: id } : undefined;
};
