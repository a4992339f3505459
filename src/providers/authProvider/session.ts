import type { AuthConfig } from "../config";
import { localProblem, problemError, problemOfAnswer } from "../dataProvider/problem";
import type { components } from "../../../openapi/platform.gen";

export type Me = components["schemas"]["Me"];

export type SessionState =
  | { status: "loading" }
  | { status: "signed_out" }
  | { status: "failed"; error: unknown }
  | { status: "signed_in"; me: Me }
  /** The server said 401 while somebody worked: the page stays, with what was typed, behind a sign-in. */
  | { status: "expired"; me: Me };

export interface Session {
  state: () => SessionState;
  subscribe: (listener: () => void) => () => void;
  /** Asks the server who is signed in. */
  load: () => Promise<void>;
  /** Asks again after a sign-in elsewhere (another tab); a page that waits stays as it is until somebody is there. */
  resume: () => Promise<void>;
  signIn: (choiceId: string) => Promise<void>;
  signOut: () => Promise<void>;
  expire: () => void;
  credentials: () => { bearer?: string; csrfToken?: string };
  noteAnswer: (answer: { headers: Headers }) => void;
  /** Server time minus this machine's, in milliseconds: countdowns follow the server's clock. */
  clockSkewMs: () => number;
}

interface Secrets {
  bearer?: string;
  csrfToken?: string;
}

/**
 * Who is signed in. Tokens live in this closure only: never in storage, a URL or the query cache; a reload asks the
 * server again (cookie sessions) or asks the person (bearer tokens).
 */
export const createSession = (baseUrl: string, auth: AuthConfig): Session => {
  let current: SessionState = { status: "loading" };
  let secrets: Secrets = {};
  let skewMs = 0;
  const listeners = new Set<() => void>();

  const become = (next: SessionState) => {
    current = next;
    listeners.forEach((listener) => {
      listener();
    });
  };

  const noteAnswer = ({ headers }: { headers: Headers }) => {
    const csrfToken = headers.get("x-csrf-token");
    if (csrfToken !== null) secrets = { ...secrets, csrfToken };
  };

  const call = async (path: string, init: RequestInit): Promise<{ answer: Response; json: unknown }> => {
    const headers = new Headers({ Accept: "application/json", ...(init.headers as Record<string, string>) });
    if (secrets.bearer !== undefined) headers.set("Authorization", `Bearer ${secrets.bearer}`);
    if (secrets.csrfToken !== undefined) headers.set("X-CSRF-Token", secrets.csrfToken);
    const answer = await fetch(`${baseUrl}${path}`, { ...init, headers, credentials: "same-origin" }).catch(
      (error: unknown) => {
        throw localProblem("offline", { detail: String(error) });
      },
    );
    noteAnswer(answer);
    const json: unknown = await answer.json().catch(() => undefined);
    if (!answer.ok)
      throw problemError(problemOfAnswer({ status: answer.status, headers: answer.headers, json }));
    return { answer, json };
  };

  const enter = (me: unknown) => {
    if (typeof me !== "object" || me === null || !("id" in me) || !("scopes" in me)) {
      throw localProblem("wrong_shape", { detail: "GET /me answered something that is not a person." });
    }
    skewMs = Date.parse((me as Me).serverTime) - Date.now();
    become({ status: "signed_in", me: me as Me });
  };

  /** Another person must not inherit the page that the first one left open. */
  const comeBack = (me: unknown) => {
    const previous = current.status === "expired" ? current.me.id : undefined;
    if (previous !== undefined && (me as Partial<Me> | undefined)?.id !== previous) window.location.reload();
    else enter(me);
  };

  const isUnauthenticated = (error: unknown) =>
    error instanceof Error && "status" in error && error.status === 401;

  return {
    state: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      if (auth.kind === "bearer" && secrets.bearer === undefined) {
        become({ status: "signed_out" });
        return;
      }
      try {
        enter((await call("/me", { method: "GET" })).json);
      } catch (error) {
        become(isUnauthenticated(error) ? { status: "signed_out" } : { status: "failed", error });
      }
    },
    resume: async () => {
      try {
        comeBack((await call("/me", { method: "GET" })).json);
      } catch (error) {
        if (!isUnauthenticated(error)) throw error;
      }
    },
    signIn: async (choiceId) => {
      comeBack(auth.kind === "bearer" ? await signInWithToken(choiceId) : await signInWithCookie(choiceId));
    },
    signOut: async () => {
      if (auth.kind === "session") await call("/session", { method: "DELETE" });
      secrets = {};
      become({ status: "signed_out" });
    },
    expire: () => {
      if (current.status === "signed_in") become({ status: "expired", me: current.me });
    },
    credentials: () => secrets,
    noteAnswer,
    clockSkewMs: () => skewMs,
  };

  async function signInWithToken(choiceId: string): Promise<unknown> {
    const choice = auth.kind === "bearer" ? auth.choices.find(({ id }) => id === choiceId) : undefined;
    if (!choice) throw new Error(`There is no sign-in "${choiceId}" in config.json.`);
    secrets = { bearer: choice.token };
    return (await call("/me", { method: "GET" })).json;
  }

  async function signInWithCookie(choiceId: string): Promise<unknown> {
    const body = JSON.stringify({ choice: choiceId });
    const headers = { "Content-Type": "application/json" };
    return (await call("/session", { method: "POST", body, headers })).json;
  }
};
