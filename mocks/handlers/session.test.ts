import { getResponse } from "msw";
import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { createClock } from "../platform/clock";
import { createPlatform } from "../platform/createPlatform";
import { profiles } from "../profiles/profiles";
import { createHandlers } from "./createHandlers";
import { createTestPlatform } from "./testPlatform";

type Me = components["schemas"]["Me"];
type Problem = components["schemas"]["Problem"];
const HOUR_MS = 3_600_000;

function world() {
  const clock = createClock("2026-11-21T09:30:00.000Z");
  const platform = createPlatform({ profile: profiles.studio, scale: "small", seed: 1, clock });
  const handlers = createHandlers(platform);
  const send = async (method: string, path: string, headers: Record<string, string> = {}, body?: object) => {
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    const sent = { ...(body !== undefined && { "content-type": "application/json" }), ...headers };
    const request = new Request(`http://platform.test/api/v1${path}`, { method, headers: sent, ...init });
    const response = await getResponse(handlers, request);
    if (response === undefined) throw new Error("No answer");
    return response;
  };
  return { clock, send };
}

async function signIn(send: ReturnType<typeof world>["send"], choice = "mock-support") {
  const response = await send("POST", "/session", {}, { choice });
  const cookie = response.headers.get("set-cookie")?.split(";")[0] ?? "";
  return { response, cookie, token: response.headers.get("x-csrf-token") ?? "" };
}

const view = { name: "Mine", resource: "accounts", visibility: "private", query: { filter: {} } };

describe("a session", () => {
  it("travels in a cookie that no script reads and no other site sends", async () => {
    const { send } = world();
    const { response, cookie } = await signIn(send);
    expect(response.status).toBe(200);
    expect(response.headers.get("set-cookie")).toMatch(
      /^steward_session=\S+; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    const me = await send("GET", "/me", { cookie });
    expect(await me.json()).toMatchObject({ name: "Ines Ferreira", roles: ["support"] });
    expect(me.headers.get("x-csrf-token")).toBe(response.headers.get("x-csrf-token"));
  });

  it("lets nobody write without its token", async () => {
    const { send } = world();
    const { cookie, token } = await signIn(send);
    const write = (headers: Record<string, string>) =>
      send("POST", "/saved-views", { cookie, "idempotency-key": "key-00001", ...headers }, view);
    const refused = await write({});
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ code: "csrf_mismatch" });
    expect((await write({ "x-csrf-token": "other" })).status).toBe(403);
    expect((await write({ "x-csrf-token": token })).status).toBe(201);
  });

  it("ends after a working day, unless its person asks to stay", async () => {
    const { clock, send } = world();
    const { cookie } = await signIn(send);
    const status = async (path: string) => (await send("GET", path, { cookie })).status;
    clock.advance(8 * HOUR_MS - 1);
    expect(await status("/me")).toBe(200);
    clock.advance(8 * HOUR_MS - 1);
    expect(await status("/saved-views")).toBe(200);
    clock.advance(1);
    expect(await status("/saved-views")).toBe(401);
    expect(await status("/me")).toBe(401);
  });

  it("ends by signing out", async () => {
    const { send } = world();
    const { cookie, token } = await signIn(send);
    const out = await send("DELETE", "/session", { cookie, "x-csrf-token": token });
    expect(out.status).toBe(204);
    expect(out.headers.get("set-cookie")).toContain("Max-Age=0");
    expect((await send("GET", "/me", { cookie })).status).toBe(401);
  });

  it("is not given to a stranger", async () => {
    const { send } = world();
    const response = await send("POST", "/session", {}, { choice: "mock-nobody" });
    expect(response.status).toBe(422);
    expect((await response.json()) as Problem).toMatchObject({ errors: [{ pointer: "/choice" }] });
  });
});

describe("a bearer token", () => {
  it.each([
    ["mock-support", "support"],
    ["mock-support-2", "support"],
    ["mock-finance", "finance"],
    ["mock-security", "security"],
    ["mock-auditor", "auditor"],
    ["mock-admin", "admin"],
  ])("%s signs in with the role %s and needs no CSRF token", async (person, role) => {
    const { ask, json } = createTestPlatform();
    const me = await json<Me>(person, "GET", "/me");
    expect(me.roles).toEqual([role]);
    expect((await ask(person, "POST", "/saved-views", { body: view })).status).toBe(201);
  });

  it.each([undefined, "mock-", "x"])("%s signs nobody in", async (person) => {
    const { ask } = createTestPlatform();
    const response = await ask(person, "GET", "/me");
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });
});
