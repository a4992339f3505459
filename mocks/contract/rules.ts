import { mediaTypeOf } from "./body";
import { finding, type Finding } from "./finding";

/*
 * What the contract says in words, because it ties header, status and body together.
 */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(body: unknown): unknown {
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** `access-keys 0-24/319` must count the rows that came with it. */
function checkRange(headers: Headers, body: unknown): Finding[] {
  const range = headers.get("content-range");
  if (range === null || !Array.isArray(body)) return [];
  const at = "/headers/content-range";
  const [, first, last, total] = /(?:(\d+)-(\d+)|\*)\/(\d+)$/.exec(range) ?? [];
  const count = first === undefined ? 0 : Number(last) - Number(first) + 1;
  if (count !== body.length) return [finding(at, `It says ${count} rows, but ${body.length} came.`)];
  if (last !== undefined && Number(last) >= Number(total)) {
    return [finding(at, "Its last row is beyond its total.")];
  }
  return [];
}

function checkProblem(status: number, headers: Headers, body: unknown): Finding[] {
  if (!isObject(body)) return [];
  const found: Finding[] = [];
  if (body["status"] !== status)
    found.push(finding("/body/status", `It must be ${status}, as the HTTP status.`));
  if (body["requestId"] !== headers.get("x-request-id")) {
    found.push(finding("/body/requestId", "It must be the value of X-Request-Id."));
  }
  if (status === 409 && body["allowedStates"] === undefined && body["blocking"] === undefined) {
    found.push(
      finding("/body/allowedStates", "A conflict says which states allow it, or what is in the way."),
    );
  }
  return found;
}

function checkVersion(headers: Headers, body: unknown): Finding[] {
  const tag = headers.get("etag");
  if (tag === null || !isObject(body) || typeof body["version"] !== "string") return [];
  return tag === `"${body["version"]}"` ? [] : [finding("/headers/etag", "It must be the row's version.")];
}

export function checkRules(status: number, headers: Headers, body: unknown): Finding[] {
  const value = parsed(body);
  if (mediaTypeOf(headers) === "application/problem+json") return checkProblem(status, headers, value);
  return [...checkRange(headers, value), ...checkVersion(headers, value)];
}
