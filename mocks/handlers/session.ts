import type { components } from "../../openapi/platform.gen";
import { scopesOf } from "../platform/access";
import { actorOf } from "../platform/caller";
import { formatTime } from "../platform/clock";
import type { Platform } from "../platform/platform";
import { invalidField, unauthenticated } from "../platform/problem";
import { sessions } from "../platform/sessions";
import { staff } from "../platform/staff/staff";
import { noContent, ok } from "./answer";
import { route, type Route } from "./route";
import type { SignedIn } from "./signedIn";

type Me = components["schemas"]["Me"];

function meOf(platform: Platform, { person, expiresAt }: Pick<SignedIn, "person" | "expiresAt">): Me {
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    roles: [...person.roles],
    scopes: [...scopesOf(person)],
    mfa: person.mfa,
    sessionExpiresAt: formatTime(expiresAt),
    serverTime: platform.clock.iso(),
  };
}

export const sessionRoutes: readonly Route[] = [
  route("post", "/session", "public", ({ platform, body, caller, carrier }) => {
    const person = platform.use(staff).byChoice(body.choice);
    if (person === undefined) throw invalidField("/choice", "not_allowed", "Nobody signs in by this choice.");
    const session = platform.use(sessions).open(person.id);
    const auth = { method: "session", mfa: person.mfa, sessionId: session.id, tokenId: null } as const;
    platform.transact({ ...caller, actor: actorOf(person), person, auth }, (tx) => {
      tx.audit({ action: "session.create", activity: "enroll", targets: [{ type: "staff", id: person.id }] });
      tx.enlist(() => () => platform.use(staff).noteSignIn(person.id));
    });
    return ok(meOf(platform, { person, expiresAt: session.expiresAt }), {
      ...carrier.issue(session.id, body.choice),
      "x-csrf-token": session.csrfToken,
    });
  }),

  route("delete", "/session", "none", ({ platform, caller, carrier }) => {
    const { sessionId } = caller.auth;
    platform.transact(caller, (tx) => {
      tx.audit({
        action: "session.delete",
        activity: "unenroll",
        targets: [{ type: "staff", id: caller.actor.id }],
      });
      if (sessionId !== null) tx.enlist(() => () => platform.use(sessions).close(sessionId));
    });
    return { ...noContent(), headers: carrier.clear() };
  }),

  route("get", "/me", "none", ({ platform, who }) => {
    if (who === undefined) throw unauthenticated();
    const headers: Record<string, string> = {};
    if (who.csrfToken !== undefined) headers["x-csrf-token"] = who.csrfToken;
    const kept = who.auth.sessionId === null ? undefined : platform.use(sessions).find(who.auth.sessionId);
    const expiresAt = kept === undefined ? who.expiresAt : platform.use(sessions).prolong(kept);
    return ok(meOf(platform, { person: who.person, expiresAt }), headers);
  }),
];
