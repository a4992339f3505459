import { holdsScope } from "../platform/access";
import { actorOf, type Caller } from "../platform/caller";
import type { Platform } from "../platform/platform";
import { csrfMismatch, forbidden, unauthenticated } from "../platform/problem";
import { sessions } from "../platform/sessions";
import { staff } from "../platform/staff/staff";
import type { Route } from "./route";
import type { SessionCarrier } from "./sessionCarrier";
import type { SignedIn } from "./signedIn";

export function findSignedIn(
  platform: Platform,
  carrier: SessionCarrier,
  request: Request,
): SignedIn | undefined {
  const directory = platform.use(staff);
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (bearer !== undefined) {
    const person = directory.byChoice(bearer);
    if (person === undefined) return undefined;
    const auth = { method: "bearer", mfa: person.mfa, sessionId: null, tokenId: `tok_${person.id}` } as const;
    return { person, auth, expiresAt: platform.clock.now() + platform.use(sessions).lifetimeMs };
  }
  const sessionId = carrier.read(request);
  const session = sessionId === undefined ? undefined : platform.use(sessions).find(sessionId);
  const person = session && directory.byId(session.personId);
  if (session === undefined || person === undefined) return undefined;
  return {
    person,
    auth: { method: "session", mfa: person.mfa, sessionId: session.id, tokenId: null },
    csrfToken: session.csrfToken,
    expiresAt: session.expiresAt,
  };
}

export function callerOf(request: Request, requestId: string, route: string | null, who: SignedIn): Caller {
  return {
    actor: actorOf(who.person),
    person: who.person,
    auth: who.auth,
    context: {
      ip: request.headers.get("x-forwarded-for") ?? "127.0.0.1",
      userAgent: request.headers.get("user-agent"),
      method: request.method,
      route,
      requestId,
      correlationId: request.headers.get("x-correlation-id"),
    },
  };
}

/** 401, then 403 for a forged write, then 403 for a missing scope. */
export function admit(route: Route, request: Request, who: SignedIn | undefined): SignedIn {
  if (who === undefined) throw unauthenticated();
  const isWrite = request.method !== "GET" && request.method !== "HEAD";
  if (isWrite && who.csrfToken !== undefined && request.headers.get("x-csrf-token") !== who.csrfToken) {
    throw csrfMismatch();
  }
  const { scope } = route;
  if (scope !== "none" && scope !== "public" && !holdsScope(who.person, scope)) throw forbidden(scope);
  return who;
}
