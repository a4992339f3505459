import { http as mock, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createSession } from "./session";

const BASE = "http://platform.test/api/v1";
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const ME = {
  id: "stf_1",
  name: "A",
  email: "a@example.test",
  roles: ["x"],
  scopes: ["accounts:read"],
  mfa: true,
  sessionExpiresAt: "2026-01-01T01:00:00.000Z",
  serverTime: "2026-01-01T00:00:00.000Z",
};
const choice = { id: "first", label: "First", description: "" };
const cookies = () => createSession(BASE, { kind: "session", choices: [choice] });
const tokens = () => createSession(BASE, { kind: "bearer", choices: [{ ...choice, token: "secret-token" }] });

const signedIn = () => HttpResponse.json(ME, { headers: { "x-csrf-token": "csrf-1" } });
const refused = () => HttpResponse.json({ title: "Sign in", status: 401 }, { status: 401 });

describe("a session", () => {
  it("is signed in when the server knows the person, and keeps the CSRF token to itself", async () => {
    server.use(mock.get(`${BASE}/me`, signedIn));
    const session = cookies();
    await session.load();
    expect(session.state()).toEqual({ status: "signed_in", me: ME });
    expect(session.credentials()).toEqual({ csrfToken: "csrf-1" });
  });

  it("asks once when two ask at the same time, and anew afterwards", async () => {
    const asked = vi.fn(signedIn);
    server.use(mock.get(`${BASE}/me`, asked));
    const session = cookies();
    await Promise.all([session.load(), session.load()]);
    expect(asked).toHaveBeenCalledOnce();
    await session.load();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it("is signed out on 401 and failed on anything else", async () => {
    server.use(mock.get(`${BASE}/me`, refused));
    const session = cookies();
    await session.load();
    expect(session.state().status).toBe("signed_out");
    server.use(mock.get(`${BASE}/me`, () => HttpResponse.json({ id: 1 })));
    await session.load();
    expect(session.state().status).toBe("failed");
    server.use(mock.get(`${BASE}/me`, () => HttpResponse.error()));
    await session.load();
    expect(session.state().status).toBe("failed");
  });

  it("asks nobody's leave without a token, and forgets the token on signing out", async () => {
    const authorizations: (string | null)[] = [];
    server.use(
      mock.get(`${BASE}/me`, ({ request }) => {
        authorizations.push(request.headers.get("authorization"));
        return signedIn();
      }),
    );
    const session = tokens();
    await session.load();
    expect(session.state().status).toBe("signed_out");
    await session.signIn("first");
    expect(authorizations).toEqual(["Bearer secret-token"]);
    await session.signOut();
    expect(session.credentials()).toEqual({});
  });

  it("keeps the page of the person whose session ended, and goes on when they sign in again", async () => {
    server.use(mock.get(`${BASE}/me`, signedIn), mock.post(`${BASE}/session`, signedIn));
    const session = cookies();
    await session.load();
    session.expire();
    expect(session.state()).toEqual({ status: "expired", me: ME });
    await session.signIn("first");
    expect(session.state().status).toBe("signed_in");
  });

  it("does not hand one person's page to another", async () => {
    const reload = vi.fn();
    vi.stubGlobal("window", { location: { reload } });
    server.use(
      mock.get(`${BASE}/me`, signedIn),
      mock.post(`${BASE}/session`, () => HttpResponse.json({ ...ME, id: "stf_2" })),
    );
    const session = cookies();
    await session.load();
    session.expire();
    await session.signIn("first");
    expect(reload).toHaveBeenCalledOnce();
    expect(session.state()).toEqual({ status: "expired", me: ME });
  });

  it("tells its listeners, and stops when they leave", async () => {
    server.use(mock.get(`${BASE}/me`, signedIn));
    const session = cookies();
    const listener = vi.fn();
    const leave = session.subscribe(listener);
    await session.load();
    leave();
    session.expire();
    expect(listener).toHaveBeenCalledOnce();
  });

  it("measures its clock against the server's", async () => {
    server.use(mock.get(`${BASE}/me`, signedIn));
    vi.spyOn(Date, "now").mockReturnValue(Date.parse("2026-01-01T00:10:00.000Z"));
    const session = cookies();
    await session.load();
    expect(session.clockSkewMs()).toBe(-600_000);
  });
});
