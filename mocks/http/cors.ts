const EXPOSED = [
  "Content-Range",
  "Content-Disposition",
  "ETag",
  "Idempotency-Replayed",
  "Location",
  "Retry-After",
  "X-CSRF-Token",
  "X-Request-Id",
].join(", ");

const isLoopback = (origin: string) => /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin);

/** A console on another port of the same machine may ask, with its cookie; nobody else may. */
export function corsHeaders(origin: string | undefined): Readonly<Record<string, string>> {
  if (origin === undefined || !isLoopback(origin)) return {};
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": EXPOSED,
    vary: "Origin",
  };
}

export const preflightHeaders: Readonly<Record<string, string>> = {
  "access-control-allow-methods": "GET, POST, PUT, DELETE",
  "access-control-allow-headers":
    "Authorization, Content-Type, Idempotency-Key, If-Match, X-CSRF-Token, X-Correlation-Id",
  "access-control-max-age": "600",
};
