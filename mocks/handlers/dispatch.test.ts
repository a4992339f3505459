import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { createTestPlatform } from "./testPlatform";

type SavedView = components["schemas"]["SavedView"];
type Problem = components["schemas"]["Problem"];

const view = {
  name: "Overdue",
  resource: "privacy-requests",
  visibility: "private",
  query: { filter: { status: "received" } },
};

async function withView() {
  const world = createTestPlatform();
  const row = await world.json<SavedView>("mock-support", "POST", "/saved-views", { body: view });
  return { ...world, row, path: `/saved-views/${row.id}` };
}

describe("every answer", () => {
  it("has a request id, which a problem repeats, and is kept by no cache", async () => {
    const { ask } = createTestPlatform();
    const response = await ask("mock-support", "GET", "/saved-views/view_none");
    const problem = (await response.json()) as Problem;
    expect(response.status).toBe(404);
    expect(problem.requestId).toBe(response.headers.get("x-request-id"));
    expect(problem.instance).toBe("/saved-views/view_none");
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it("answers HEAD like GET without a body", async () => {
    const { ask } = createTestPlatform();
    const response = await ask("mock-support", "HEAD", "/me");
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });
});

describe("a request that cannot be understood", () => {
  it.each<[string, string, string, object, number, object]>([
    ["an unknown path", "GET", "/nothing", {}, 404, { code: "not_found" }],
    ["an unknown path with a known start", "GET", "/me/too", {}, 404, { code: "not_found" }],
    ["an empty segment", "GET", "/saved-views/", {}, 404, { code: "not_found" }],
    ["another method", "PUT", "/me", {}, 405, { code: "method_not_allowed" }],
    ["a method that no path has", "PATCH", "/me", {}, 405, { code: "method_not_allowed" }],
    ["an unknown parameter", "GET", "/saved-views?page=1", {}, 422, { errors: [{ pointer: "/query/page" }] }],
    [
      "a filter that is no JSON",
      "GET",
      "/saved-views?filter={",
      {},
      422,
      { errors: [{ code: "invalid_json" }] },
    ],
    [
      "an unknown filter",
      "GET",
      `/saved-views?filter=${encodeURIComponent('{"nope":1}')}`,
      {},
      422,
      { errors: [{ pointer: "/query/filter/nope", code: "unknown_field" }] },
    ],
    [
      "an unknown sort",
      "GET",
      `/saved-views?sort=${encodeURIComponent('["nope","ASC"]')}`,
      {},
      422,
      { errors: [{ pointer: "/query/sort/0" }] },
    ],
    [
      "a range of more than 1,000 rows",
      "GET",
      `/saved-views?range=${encodeURIComponent("[0,1000]")}`,
      {},
      422,
      { errors: [{ pointer: "/query/range", code: "too_large" }] },
    ],
    ["a body that is no JSON", "POST", "/saved-views", { body: "{" }, 400, { code: "invalid_json" }],
    [
      "a body of another type",
      "POST",
      "/saved-views",
      { body: "a=b", headers: { "content-type": "text/plain" } },
      400,
      { code: "not_json" },
    ],
    ["no body", "POST", "/saved-views", {}, 422, { errors: [{ pointer: "", code: "required" }] }],
    ["a missing key", "POST", "/saved-views", { body: view, idempotencyKey: null }, 400, {}],
    [
      "several wrong fields",
      "POST",
      "/saved-views",
      { body: { ...view, name: "", visibility: "public", extra: 1, resource: undefined } },
      422,
      {
        errors: expect.arrayContaining([
          expect.objectContaining({ pointer: "/name", code: "required" }),
          expect.objectContaining({ pointer: "/visibility", code: "not_allowed" }),
          expect.objectContaining({ pointer: "/extra", code: "unknown_field" }),
          expect.objectContaining({ pointer: "/resource", code: "required" }),
        ]) as unknown,
      },
    ],
  ])("is refused: %s", async (_name, method, path, ask, status, problem) => {
    const world = createTestPlatform();
    const response = await world.ask("mock-admin", method, path, ask);
    expect(await response.json()).toMatchObject({ status, ...problem });
    expect(response.status).toBe(status);
  });

  it("is told what the path does allow", async () => {
    const { ask } = createTestPlatform();
    expect((await ask("mock-admin", "PUT", "/session")).headers.get("allow")).toBe("POST, DELETE");
  });
});

describe("an Idempotency-Key", () => {
  const key = { idempotencyKey: "0000-0000-0001" };

  it("gives the first answer again, and acts once", async () => {
    const { ask, json } = createTestPlatform();
    const first = await ask("mock-support", "POST", "/saved-views", { body: view, ...key });
    const second = await ask("mock-support", "POST", "/saved-views", { body: view, ...key });
    expect(first.headers.get("idempotency-replayed")).toBeNull();
    expect(second.headers.get("idempotency-replayed")).toBe("true");
    expect([second.status, second.headers.get("location")]).toEqual([201, first.headers.get("location")]);
    expect(await second.json()).toEqual(await first.json());
    expect(await json("mock-support", "GET", "/saved-views")).toHaveLength(1);
  });

  it("acts once for two clicks at the same time", async () => {
    const { ask, json } = createTestPlatform();
    const send = () => ask("mock-support", "POST", "/saved-views", { body: view, ...key });
    const [first, second] = await Promise.all([send(), send()]);
    expect(await first.json()).toEqual(await second.json());
    expect(await json("mock-support", "GET", "/saved-views")).toHaveLength(1);
  });

  it.each([
    ["another body", "/saved-views", { ...view, name: "Other" }],
    ["another path", "/exports", { resource: "saved-views", filter: {}, format: "csv" }],
  ])("is refused with %s", async (_name, path, body) => {
    const { ask } = createTestPlatform();
    await ask("mock-support", "POST", "/saved-views", { body: view, ...key });
    const response = await ask("mock-support", "POST", path, { body, ...key });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: "idempotency_mismatch" });
  });

  it("belongs to one person, and is forgotten after a day", async () => {
    const { ask, clock } = createTestPlatform();
    const send = (person: string) => ask(person, "POST", "/saved-views", { body: view, ...key });
    await send("mock-support");
    expect((await send("mock-finance")).headers.get("idempotency-replayed")).toBeNull();
    clock.advance(24 * 3_600_000);
    expect((await send("mock-support")).headers.get("idempotency-replayed")).toBeNull();
  });

  it("is free again after a refusal, because nothing happened", async () => {
    const { ask } = createTestPlatform();
    const wrong = await ask("mock-support", "POST", "/exports", {
      body: { resource: "staff", filter: {}, format: "csv" },
      ...key,
    });
    expect(wrong.status).toBe(403);
    expect((await ask("mock-support", "POST", "/saved-views", { body: view, ...key })).status).toBe(201);
  });
});

describe("If-Match", () => {
  it("is needed", async () => {
    const { ask, path } = await withView();
    const response = await ask("mock-support", "DELETE", path);
    expect(response.status).toBe(428);
  });

  it("refuses a stale write and shows the row as it is now", async () => {
    const { ask, path, row } = await withView();
    const put = (name: string, version: string) =>
      ask("mock-support", "PUT", path, { body: { ...view, name }, version });
    const mine = await put("Mine", row.version);
    expect(mine.headers.get("etag")).toBe('"2"');
    const late = await put("Late", row.version);
    expect(late.status).toBe(412);
    expect(await late.json()).toMatchObject({
      code: "stale_version",
      current: { name: "Mine", version: "2" },
    });
    expect((await put("Again", "2")).status).toBe(200);
  });
});

describe("a saved view", () => {
  it("is seen by its owner alone until it is shared, and changed by its owner alone", async () => {
    const { ask, json, path } = await withView();
    expect((await ask("mock-finance", "GET", path)).status).toBe(404);
    expect(await json("mock-finance", "GET", "/saved-views")).toEqual([]);
    const body = { ...view, visibility: "shared" };
    expect((await ask("mock-finance", "PUT", path, { body, version: "1" })).status).toBe(404);
    await ask("mock-support", "PUT", path, { body, version: "1" });
    expect((await ask("mock-finance", "GET", path)).status).toBe(200);
    const refused = await ask("mock-finance", "PUT", path, { body, version: "2" });
    expect(refused.status).toBe(403);
    expect((await ask("mock-finance", "DELETE", path, { version: "2" })).status).toBe(403);
    expect((await ask("mock-support", "DELETE", path, { version: "2" })).status).toBe(200);
    expect((await ask("mock-support", "GET", path)).status).toBe(404);
  });

  it("pages with an honest Content-Range", async () => {
    const { ask } = createTestPlatform();
    const get = (range: string) =>
      ask("mock-support", "GET", `/saved-views?range=${encodeURIComponent(range)}`);
    expect((await get("[0,1]")).headers.get("content-range")).toBe("saved-views */0");
    for (const name of ["b", "a", "c"])
      await ask("mock-support", "POST", "/saved-views", { body: { ...view, name } });
    const page = await get("[1,5]");
    expect(page.headers.get("content-range")).toBe("saved-views 1-2/3");
    expect(((await page.json()) as SavedView[]).map((row) => row.name)).toEqual(["b", "c"]);
  });
});
