import type { Person } from "./access";

/** Who does something: a member of staff, or the platform itself (jobs, schedules). */
export interface Actor {
  readonly type: "user" | "system";
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly string[];
}

/** Everything that an audit event says about the request that caused it. */
export interface Caller {
  readonly actor: Actor;
  /** Absent for the platform itself. */
  readonly person?: Person;
  readonly auth: {
    readonly method: "session" | "bearer" | "none";
    readonly mfa: boolean;
    readonly sessionId: string | null;
    readonly tokenId: string | null;
  };
  readonly context: {
    readonly ip: string | null;
    readonly userAgent: string | null;
    readonly method: string | null;
    /** The route's template (`/access-keys/{id}`), never the path with its ids and query. */
    readonly route: string | null;
    readonly requestId: string;
    readonly correlationId: string | null;
  };
}

export function actorOf(person: Person): Actor {
  return { type: "user", id: person.id, name: person.name, email: person.email, roles: person.roles };
}

/** The platform acting by itself, on behalf of what `correlationId` names. */
export function systemCaller(requestId: string, correlationId: string | null = null): Caller {
  return {
    actor: { type: "system", id: "system", name: "Platform", email: null, roles: [] },
    auth: { method: "none", mfa: false, sessionId: null, tokenId: null },
    context: { ip: null, userAgent: null, method: null, route: null, requestId, correlationId },
  };
}
