import type { Page } from "@playwright/test";
import { mockConfig } from "../mocks/config";
import { expect, test } from "./fixtures";
import { AuditLogPage, logOf, signInToSignedLog } from "./pages/AuditPages";

test.use({ platform: "gateway" });

interface KnownHead {
  size: string;
  root: string;
  note: string;
}

/** All that the console keeps of the log in this browser. */
const keptHeads = (page: Page) =>
  page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(new Error("IndexedDB failed")));
      });
    const databases = await indexedDB.databases();
    const database = await done(indexedDB.open("steward.audit-log"));
    const store = database.transaction("heads").objectStore("heads");
    const keys = await done(store.getAllKeys());
    const heads = (await done(store.getAll())) as KnownHead[];
    database.close();
    return { databases: databases.map(({ name }) => name), keys: keys.map(String), heads };
  });

const healthy = /^(verified|pending)$/;

test("[gateway-5.2] the newest head is kept, the same for a reload and for another tab, and grows with the log", async ({
  page,
  context,
  open,
  world,
  pass,
}) => {
  await signInToSignedLog(open, pass);
  const log = await AuditLogPage.open(page);
  await expect(log.banner).toHaveAttribute("data-log-state", healthy);
  const { trail } = logOf(world);
  const first = await keptHeads(page);
  expect(first.databases).toEqual(["steward.audit-log"]);
  expect(first.keys).toEqual([trail.log.origin]);
  expect(first.heads).toMatchObject([{ size: String(trail.provenSize) }]);
  expect(first.heads[0]?.note).toContain(`${trail.log.origin}\n${String(trail.provenSize)}\n`);
  await pass(61_000);
  const other = await context.newPage();
  await other.goto("/audit-events");
  const second = new AuditLogPage(other);
  await second.ready();
  await expect(second.banner).toHaveAttribute("data-log-state", healthy);
  await expect
    .poll(async () => (await keptHeads(page)).heads[0]?.size)
    .toBe(String(logOf(world).trail.provenSize));
  await page.reload();
  await log.ready();
  await expect(log.banner).toHaveAttribute("data-log-state", healthy);
});

for (const { kind, state } of [
  { kind: "fork", state: "fork" },
  { kind: "roll_back", state: "rollback" },
] as const) {
  test(`[gateway-5.2] ${kind} is found in a tab that has never seen the log, by what another tab saw`, async ({
    page,
    context,
    open,
    world,
    pass,
  }) => {
    await signInToSignedLog(open, pass);
    await AuditLogPage.open(page);
    const before = await keptHeads(page);
    await page.goto("/");
    await pass(120_000);
    // Of what the other tab has seen: a fork behind that would contradict nobody.
    logOf(world).misbehave(kind, { index: Number(before.heads[0]?.size) - 9 });
    const other = await context.newPage();
    await other.goto("/audit-events");
    const second = new AuditLogPage(other);
    await expect(second.banner).toHaveAttribute("data-log-state", state, { timeout: 20_000 });
    // What contradicts the head is never put in its place.
    expect((await keptHeads(other)).heads).toEqual(before.heads);
    logOf(world).behave();
    // The check reads anew what the browser has cached of the other log; the rows on the page come with a reload.
    await second.banner.getByRole("button", { name: "Check again" }).click();
    await expect(second.banner).toHaveAttribute("data-log-state", /^(verified|pending|content_mismatch)$/, {
      timeout: 20_000,
    });
    await other.reload();
    await expect(second.banner).toHaveAttribute("data-log-state", healthy, { timeout: 20_000 });
  });
}

test("the worker reads the log as the person who is signed in, also by a token that it is only told", async ({
  page,
  world,
}) => {
  const config = mockConfig(world.platform);
  const choices = [{ id: "security", label: "Security", description: "", token: "mock-security" }];
  await page.route("**/config.json", (route) =>
    route.fulfill({ json: { ...config, auth: { kind: "bearer", choices } } }),
  );
  await page.goto("/audit-events");
  await page.getByRole("main").getByRole("button", { name: "Security" }).click();
  const log = new AuditLogPage(page);
  await log.ready();
  await expect(log.banner).toHaveAttribute("data-log-state", healthy);
  expect(page.workers()).toHaveLength(1);
  const read = world.exchanges.filter(({ target }) => /\/audit\/(checkpoint|retention|tile)/.test(target));
  expect(read.length).toBeGreaterThan(2);
  expect(new Set(read.map(({ request }) => request.headers.get("authorization")))).toEqual(
    new Set(["Bearer mock-security"]),
  );
});
