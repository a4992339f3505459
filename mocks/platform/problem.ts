import type { components } from "../../openapi/platform.gen";

type Problem = components["schemas"]["Problem"];
type Scope = components["schemas"]["Scope"];

/** One wrong value of a request; `pointer` is a JSON Pointer into the body. */
export type FieldError = components["schemas"]["FieldError"];

export interface ProblemMembers extends Partial<
  Omit<Problem, "type" | "title" | "status" | "requestId" | "code">
> {
  retryAfterSeconds?: number;
  /** 405: what the path does allow. */
  allow?: readonly string[];
}

/** Any refusal of the platform. Thrown anywhere below a handler, answered as application/problem+json (RFC 9457). */
export class PlatformProblem extends Error {
  readonly status: number;
  /** Last path segment of the problem's `type`; machine-readable and stable. */
  readonly code: string;
  readonly title: string;
  readonly members: ProblemMembers;

  constructor(status: number, code: string, title: string, members: ProblemMembers = {}) {
    super(members.detail ?? title);
    this.name = "PlatformProblem";
    this.status = status;
    this.code = code;
    this.title = title;
    this.members = members;
  }
}

export function badRequest(code: string, detail: string): PlatformProblem {
  return new PlatformProblem(400, code, "The request cannot be understood", { detail });
}

export function unauthenticated(detail = "Sign in to go on."): PlatformProblem {
  return new PlatformProblem(401, "unauthenticated", "Not signed in", { detail });
}

export function forbidden(scope: Scope): PlatformProblem {
  return new PlatformProblem(403, "missing_scope", "Not allowed", {
    detail: `This needs the scope ${scope}.`,
    requiredScope: scope,
  });
}

export function samePerson(): PlatformProblem {
  return new PlatformProblem(403, "same_person", "A second person must approve", {
    detail: "Whoever asked for an action may not approve it.",
  });
}

export function csrfMismatch(): PlatformProblem {
  return new PlatformProblem(403, "csrf_mismatch", "The request did not come from the console", {
    detail: "The X-CSRF-Token header is missing or is not this session's.",
  });
}

/** Also the answer for what the caller may not know exists. */
export function notFound(what: string): PlatformProblem {
  return new PlatformProblem(404, "not_found", "Not found", { detail: `There is no ${what}.` });
}

export function methodNotAllowed(method: string, allow: readonly string[]): PlatformProblem {
  return new PlatformProblem(405, "method_not_allowed", "Method not allowed", {
    detail: `${method} is not possible here.`,
    allow,
  });
}

export function stateConflict(
  detail: string,
  currentState: string,
  allowedStates: readonly string[],
  members: ProblemMembers = {},
): PlatformProblem {
  return new PlatformProblem(409, "state_conflict", "The state does not allow this", {
    detail,
    currentState,
    allowedStates: [...allowedStates],
    ...members,
  });
}

/** `current` is the row as the caller may see it. */
export function versionMismatch(current: object): PlatformProblem {
  return new PlatformProblem(412, "stale_version", "Someone changed it first", {
    detail: "The row has a newer version than the one you started from.",
    current: { ...current },
  });
}

export function invalid(errors: readonly FieldError[]): PlatformProblem {
  const detail = errors.length === 1 ? errors[0]?.detail : `${errors.length} values are wrong.`;
  return new PlatformProblem(422, "invalid", "The input is wrong", {
    ...(detail !== undefined && { detail }),
    errors: [...errors],
  });
}

/** The commonest 422: one wrong value. */
export function invalidField(pointer: string, code: string, detail: string): PlatformProblem {
  return invalid([{ pointer, code, detail }]);
}

export function idempotencyMismatch(): PlatformProblem {
  return new PlatformProblem(
    422,
    "idempotency_mismatch",
    "The idempotency key was used for another request",
    {
      detail: "Use a new Idempotency-Key for a new request.",
    },
  );
}

export function idempotencyExpired(): PlatformProblem {
  return new PlatformProblem(422, "idempotency_key_expired", "The answer cannot be given again", {
    detail: "The request was done, and its answer is not kept any longer. Look at the row instead.",
  });
}

export function versionMissing(): PlatformProblem {
  return new PlatformProblem(428, "version_missing", "If-Match is missing", {
    detail: "Send the version of the row that you started from in If-Match.",
  });
}

export function tooMany(retryAfterSeconds: number): PlatformProblem {
  return new PlatformProblem(429, "too_many_requests", "Too many requests", {
    detail: `Try again in ${retryAfterSeconds} seconds.`,
    retryAfterSeconds,
  });
}

export function unavailable(retryAfterSeconds: number): PlatformProblem {
  return new PlatformProblem(503, "unavailable", "The platform is not available", {
    detail: `Try again in ${retryAfterSeconds} seconds.`,
    retryAfterSeconds,
  });
}

/** A mistake of the platform itself. */
export function internalError(error: unknown): PlatformProblem {
  return new PlatformProblem(500, "internal_error", "Something went wrong on the platform", {
    detail: error instanceof Error ? error.message : String(error),
  });
}
