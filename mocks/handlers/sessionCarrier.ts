/** How a session travels between browser and platform. */
export interface SessionCarrier {
  read(request: Request): string | undefined;
  /** Headers that give the session to the browser; `choice` is what it was opened with. */
  issue(sessionId: string, choice: string): Record<string, string>;
  clear(): Record<string, string>;
}

const SESSION_COOKIE = "steward_session";
const attributes = "Path=/; HttpOnly; SameSite=Strict";

/** Over HTTP: a cookie that no script can read. */
export const cookieCarrier: SessionCarrier = {
  read(request) {
    for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
      const [name, value] = pair.trim().split("=");
      if (name === SESSION_COOKIE) return value;
    }
    return undefined;
  },
  issue: (sessionId) => ({ "set-cookie": `${SESSION_COOKIE}=${sessionId}; ${attributes}` }),
  clear: () => ({ "set-cookie": `${SESSION_COOKIE}=; Max-Age=0; ${attributes}` }),
};
