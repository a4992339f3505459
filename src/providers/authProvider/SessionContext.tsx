import { createContext, useContext, useSyncExternalStore } from "react";
import { hasScope } from "./access";
import type { Me, Session, SessionState } from "./session";

const SessionContext = createContext<Session | undefined>(undefined);

export const SessionProvider = SessionContext.Provider;

export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession needs the SessionProvider above it.");
  return session;
};

export const useSessionState = (): SessionState => {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state);
};

/** The person who is signed in; only below the sign-in. */
export const useMe = (): Me => {
  const state = useSessionState();
  if (state.status !== "signed_in" && state.status !== "expired") throw new Error("Nobody is signed in.");
  return state.me;
};

export const useHasScope = (scope: string): boolean => hasScope(useMe().scopes, scope);
