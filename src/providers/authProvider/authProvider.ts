import type { AuthProvider } from "react-admin";
import { canAccessResource } from "./access";
import type { Me, Session } from "./session";

const personOf = (session: Session): Me | undefined => {
  const state = session.state();
  return state.status === "signed_in" || state.status === "expired" ? state.me : undefined;
};

/**
 * React-Admin's view of the session. Signing in happens in front of the page, at the same URL (see `SessionGate`),
 * so React-Admin itself never redirects and never signs anybody out on an error.
 */
export const createAuthProvider = (session: Session): AuthProvider => ({
  login: (params: { choiceId: string }) => session.signIn(params.choiceId),
  logout: async () => {
    await session.signOut();
    return false;
  },
  checkAuth: () =>
    personOf(session) ? Promise.resolve() : Promise.reject(new Error("Nobody is signed in.")),
  checkError: () => Promise.resolve(),
  getIdentity: () => {
    const me = personOf(session);
    return me ? Promise.resolve({ id: me.id, fullName: me.name }) : Promise.reject(new Error("signed out"));
  },
  getPermissions: () => Promise.resolve(personOf(session)?.scopes ?? []),
  canAccess: ({ resource, action }) =>
    Promise.resolve(canAccessResource(personOf(session)?.scopes ?? [], resource, action)),
});
