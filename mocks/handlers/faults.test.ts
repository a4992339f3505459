import { describe, expect, it } from "vitest";
import { createRandom } from "../platform/random";
import { createFaults } from "./faults";
import { createTestPlatform } from "./testPlatform";

const view = { name: "Mine", resource: "accounts", visibility: "private", query: { filter: {} } };
const spoiled = { isSpoiled: true };

describe("a fault", () => {
  it.each([
    [401, null],
    [403, null],
    [404, null],
    [409, null],
    [412, null],
    [422, null],
    [429, "1"],
    [500, null],
    [503, "1"],
  ])("answers %i once, as a problem", async (status, retryAfter) => {
    const { ask, faults } = createTestPlatform();
    faults.next({ kind: "status", status });
    const response = await ask("mock-support", "GET", "/me", spoiled);
    expect(response.status).toBe(status);
    expect(response.headers.get("retry-after")).toBe(retryAfter);
    expect(await response.json()).toMatchObject({ status, requestId: response.headers.get("x-request-id") });
    expect((await ask("mock-support", "GET", "/me")).status).toBe(200);
  });

  it("hits only its method and path, as often as told", async () => {
    const { ask, faults } = createTestPlatform();
    faults.next({ kind: "status", status: 500, method: "get", path: /^\/saved-views/, times: 2 });
    expect((await ask("mock-support", "GET", "/me")).status).toBe(200);
    expect((await ask("mock-support", "POST", "/saved-views", { body: view })).status).toBe(201);
    expect((await ask("mock-support", "GET", "/saved-views", spoiled)).status).toBe(500);
    expect((await ask("mock-support", "GET", "/saved-views/x", spoiled)).status).toBe(500);
    expect((await ask("mock-support", "GET", "/saved-views")).status).toBe(200);
  });

  it.each([
    ["status", { kind: "status", status: 503 }, 0],
    ["network", { kind: "network" }, 0],
    ["cut", { kind: "cut" }, 1],
    ["malformed", { kind: "malformed" }, 1],
    ["wrong_shape", { kind: "wrong_shape" }, 1],
  ] as const)("%s leaves %j rows done, and a retry with the key acts once", async (_name, fault, done) => {
    const { ask, json, faults } = createTestPlatform();
    faults.next(fault);
    const write = () =>
      ask("mock-support", "POST", "/saved-views", { body: view, idempotencyKey: "0000-0001", ...spoiled });
    await write();
    expect(await json("mock-support", "GET", "/saved-views")).toHaveLength(done);
    expect((await write()).status).toBe(201);
    expect(await json("mock-support", "GET", "/saved-views")).toHaveLength(1);
  });

  it("spoils the answer in the way it is called", async () => {
    const { ask, faults } = createTestPlatform();
    const me = () => ask("mock-support", "GET", "/me", spoiled);
    faults.next({ kind: "malformed" });
    await expect((await me()).json()).rejects.toThrow(SyntaxError);
    faults.next({ kind: "wrong_shape" });
    expect(await (await me()).json()).toEqual({ unexpected: true });
    faults.next({ kind: "missing_header", header: "content-range" });
    const list = await ask("mock-support", "GET", "/saved-views", spoiled);
    expect(list.headers.has("content-range")).toBe(false);
    faults.next({ kind: "cut" });
    await expect((await me()).text()).rejects.toThrow("The connection was cut");
    faults.next({ kind: "network" });
    expect((await me()).type).toBe("error");
  });

  it("happens to the asked-for share of requests, the same ones for the same seed", () => {
    const run = () => {
      const faults = createFaults(createRandom(7, "faults"));
      faults.failRate = 0.25;
      return Array.from({ length: 400 }, () => faults.take("GET", "/me")?.kind);
    };
    const kinds = run();
    expect(kinds).toEqual(run());
    const failed = kinds.filter((kind) => kind !== undefined).length;
    expect(failed).toBeGreaterThan(70);
    expect(failed).toBeLessThan(130);
  });
});
