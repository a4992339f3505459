import type { AuthConfig } from "../config";
import { localProblem, problemError, problemOfAnswer } from "../dataProvider/problem";
import { fetchEarly } from "../fetchEarly";
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

const isUnauthenticated = (error: unknown) =>
  error instanceof Error && "status" in error && error.status === 401;

const readMe = (value: unknown): Me => {
  if (typeof value !== "object" || value === null || !("id" in value) || !("scopes" in value)) {
    throw localProblem("wrong_shape", { detail: "GET /me answered something that is not a person." });
  }
  return value as Me;
};

/**
 * Who is signed in. Tokens live in private fields only: never in storage, a URL or the query cache; a reload asks the
 * server again (cookie sessions) or asks the person (bearer tokens).
 */
class ServerSession implements Session {
  readonly #baseUrl: string;
  readonly #auth: AuthConfig;
  readonly #listeners = new Set<() => void>();
  #state: SessionState = { status: "loading" };
  #secrets: Secrets = {};
  #skewMs = 0;
  #loading: Promise<void> | undefined;

  constructor(baseUrl: string, auth: AuthConfig) {
    this.#baseUrl = baseUrl;
    this.#auth = auth;
  }

  readonly state = () => this.#state;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  load() {
    // Asked for as the console starts and again by the page that waits for it: one question.
    this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #load() {
    if (this.#auth.kind === "bearer" && this.#secrets.bearer === undefined) {
      this.#become({ status: "signed_out" });
      return;
    }
    try {
      this.#enter(await this.#call("GET", "/me"));
    } catch (error) {
      this.#become(isUnauthenticated(error) ? { status: "signed_out" } : { status: "failed", error });
    }
  }

  async resume() {
    try {
      this.#comeBack(await this.#call("GET", "/me"));
    } catch (error) {
      if (!isUnauthenticated(error)) throw error;
    }
  }

  async signIn(choiceId: string) {
    this.#comeBack(await this.#identify(choiceId));
  }

  async signOut() {
    if (this.#auth.kind === "session") {
      await this.#call("DELETE", "/session").catch((error: unknown) => {
        // Signed out elsewhere already: that is what was asked for.
        if (!isUnauthenticated(error)) throw error;
      });
    }
    this.#secrets = {};
    this.#become({ status: "signed_out" });
  }

  expire() {
    if (this.#state.status === "signed_in") this.#become({ status: "expired", me: this.#state.me });
  }

  credentials() {
    return this.#secrets;
  }

  noteAnswer({ headers }: { headers: Headers }) {
    const csrfToken = headers.get("x-csrf-token");
    if (csrfToken !== null) this.#secrets = { ...this.#secrets, csrfToken };
  }

  clockSkewMs() {
    return this.#skewMs;
  }

  #become(next: SessionState) {
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }

  #enter(value: unknown) {
    const me = readMe(value);
    this.#skewMs = Date.parse(me.serverTime) - Date.now();
    this.#become({ status: "signed_in", me });
  }

  /** Another person must not inherit the page that the first one left open. */
  #comeBack(value: unknown) {
    const previous = this.#state.status === "expired" ? this.#state.me.id : undefined;
    if (previous !== undefined && readMe(value).id !== previous) window.location.reload();
    else this.#enter(value);
  }

  async #identify(choiceId: string): Promise<unknown> {
    if (this.#auth.kind === "session") return this.#call("POST", "/session", { choice: choiceId });
    const choice = this.#auth.choices.find(({ id }) => id === choiceId);
    if (!choice) throw new Error(`There is no sign-in "${choiceId}" in config.json.`);
    this.#secrets = { bearer: choice.token };
    return this.#call("GET", "/me");
  }

  async #call(method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<unknown> {
    const headers = new Headers({ Accept: "application/json" });
    if (body) headers.set("Content-Type", "application/json");
    const { bearer, csrfToken } = this.#secrets;
    if (bearer !== undefined) headers.set("Authorization", `Bearer ${bearer}`);
    if (csrfToken !== undefined) headers.set("X-CSRF-Token", csrfToken);
    const init = {
      method,
      headers,
      credentials: "same-origin",
      ...(body && { body: JSON.stringify(body) }),
    } as const;
    const ask = method === "GET" ? fetchEarly : fetch;
    const answer = await ask(`${this.#baseUrl}${path}`, init).catch((error: unknown) => {
      throw localProblem("offline", { detail: String(error) });
    });
    this.noteAnswer(answer);
    const json: unknown = await answer.json().catch(() => undefined);
    if (answer.ok) return json;
    throw problemError(problemOfAnswer({ status: answer.status, headers: answer.headers, json }));
  }
}

export const createSession = (baseUrl: string, auth: AuthConfig): Session => new ServerSession(baseUrl, auth);
