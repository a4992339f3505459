/** How a request ended, in the order of their codes in the `outcome` column. */
export const outcomes = [
  "ok",
  "refused",
  "rate_limited",
  "cap_reached",
  "upstream_error",
  "client_error",
] as const;

export const OUTCOME = { ok: 0, refused: 1, rateLimited: 2, capReached: 3, upstreamError: 4, clientError: 5 };

export interface Failure {
  readonly outcome: number;
  readonly status: number;
  readonly code: string;
}

/** Every way to fail, in the order of their codes in the `failure` column; 0 is no failure. */
export const failures: readonly Failure[] = [
  { outcome: OUTCOME.ok, status: 200, code: "" },
  { outcome: OUTCOME.refused, status: 401, code: "key_not_active" },
  { outcome: OUTCOME.refused, status: 403, code: "model_not_allowed" },
  { outcome: OUTCOME.refused, status: 403, code: "ip_not_allowed" },
  { outcome: OUTCOME.refused, status: 403, code: "scope_missing" },
  { outcome: OUTCOME.rateLimited, status: 429, code: "requests_per_minute" },
  { outcome: OUTCOME.rateLimited, status: 429, code: "tokens_per_minute" },
  { outcome: OUTCOME.capReached, status: 402, code: "spend_cap_reached" },
  { outcome: OUTCOME.upstreamError, status: 502, code: "upstream_failed" },
  { outcome: OUTCOME.upstreamError, status: 503, code: "upstream_overloaded" },
  { outcome: OUTCOME.upstreamError, status: 504, code: "upstream_timeout" },
  { outcome: OUTCOME.upstreamError, status: 200, code: "stream_interrupted" },
  { outcome: OUTCOME.clientError, status: 400, code: "invalid_request" },
  { outcome: OUTCOME.clientError, status: 404, code: "model_not_found" },
  { outcome: OUTCOME.clientError, status: 413, code: "context_too_long" },
  { outcome: OUTCOME.clientError, status: 422, code: "invalid_parameter" },
];

/** Code of a failure in the `failure` column. */
export function failureCode(code: string): number {
  const found = failures.findIndex((failure) => failure.code === code);
  if (found < 0) throw new RangeError(`No failure is called ${code}`);
  return found;
}
