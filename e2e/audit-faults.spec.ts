import type { FaultRule } from "../mocks/handlers/faults";
import { expect, test } from "./fixtures";
import { AuditLogPage, logOf } from "./pages/AuditPages";
import { SignIn } from "./pages/SignIn";

const LASTING = 20;
const TROUBLES: readonly { name: string; fault: FaultRule }[] = [
  { name: "403", fault: { kind: "status", status: 403 } },
  { name: "404", fault: { kind: "status", status: 404 } },
  { name: "422", fault: { kind: "status", status: 422 } },
  { name: "429", fault: { kind: "status", status: 429, retryAfterSeconds: 0 } },
  { name: "500", fault: { kind: "status", status: 500 } },
  { name: "a cut connection", fault: { kind: "cut" } },
  { name: "malformed JSON", fault: { kind: "malformed" } },
  { name: "JSON of another shape", fault: { kind: "wrong_shape" } },
];

test("each kind of trouble on the list is told, the rest lives, Retry retries", async ({
  page,
  open,
  world,
}) => {
  const log = new AuditLogPage(page);
  const retry = page.getByRole("main").getByRole("button", { name: "Retry" }).first();
  await open("mock-security", "/");
  for (const { name, fault } of TROUBLES) {
    await test.step(name, async () => {
      await page.goto("/");
      world.faults.next({ ...fault, method: "GET", path: "/audit-events", times: LASTING });
      await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Audit log" }).click();
      await expect(retry).toBeVisible({ timeout: 30_000 });
      await expect(log.query).toBeVisible();
      world.faults.clear();
      await retry.click();
      await log.ready();
    });
  }
});

test("each kind of trouble on an event is told, and Retry retries", async ({ page, open, world }) => {
  const index = logOf(world).trail.provenSize - 7;
  const retry = page.getByRole("main").getByRole("button", { name: "Retry" }).first();
  await open("mock-security", "/");
  for (const { name, fault } of TROUBLES) {
    await test.step(name, async () => {
      world.faults.next({ ...fault, method: "GET", path: `/audit-events/${index}`, times: LASTING });
      await page.goto(`/audit-events/${index}/show`);
      await expect(retry).toBeVisible({ timeout: 30_000 });
      world.faults.clear();
      await retry.click();
      await expect(page.locator('[data-proof="verified"]').first()).toBeVisible({ timeout: 20_000 });
    });
  }
});

test("a slow list shows that rows are on their way", async ({ page, open, world }) => {
  await open("mock-security", "/");
  world.faults.next({ kind: "slow", delayMs: 1500, method: "GET", path: "/audit-events" });
  await page.goto("/audit-events");
  const log = new AuditLogPage(page);
  await expect(log.grid).toHaveAttribute("aria-busy", "true");
  await log.ready();
});

test("401 in the middle of the reading comes back to the same query", async ({ page, open, world }) => {
  await open("mock-security", "/audit-events");
  const log = new AuditLogPage(page);
  await log.ready();
  world.endSessions();
  await log.ask('outcome:denied "render"');
  const signIn = new SignIn(page);
  await expect(signIn.expired).toBeVisible({ timeout: 30_000 });
  await signIn.signInAs(/Sam Okafor/);
  await expect(log.query).toHaveValue('outcome:denied "render"');
});

test("the audit log's pages have no accessibility problem", async ({
  page,
  open,
  world,
  accessibilityProblems,
}) => {
  const index = logOf(world).trail.provenSize - 7;
  await open("mock-security", `/audit-events?q=-outcome%3Asuccess&selected=${index}`);
  const log = new AuditLogPage(page);
  await log.ready();
  await expect(log.pane.getByText("Proven", { exact: true })).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await log.query.fill("out");
  await expect(page.getByRole("listbox")).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  for (const path of [`/audit-events/${index}/show`, "/audit-events/reviews"]) {
    await page.goto(path);
    await expect(page.locator("[data-log-state=verified], [data-log-state=pending]")).toBeVisible({
      timeout: 20_000,
    });
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    expect(await accessibilityProblems(), path).toEqual([]);
  }
});

test("by keyboard alone: query, row, event, back", async ({ page, open }) => {
  await open("mock-security", "/audit-events");
  const log = new AuditLogPage(page);
  await log.ready();
  await page.keyboard.press("/");
  await page.keyboard.type("outcome:success ");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/outcome%3Asuccess/);
  await log.ready();
  await log.query.evaluate((input) => input.blur());
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(log.pane).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(log.pane).toHaveCount(0);
});

test("on a phone the log reads without scrolling sideways", async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open("mock-security", "/audit-events");
  const log = new AuditLogPage(page);
  await log.ready();
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  await log.rows.nth(2).locator("a").click();
  await expect(page).toHaveURL(/\/audit-events\/\d+\/show/);
  await expect(page.locator("[data-log-state]")).toBeVisible();
  expect(await overflow()).toBe(0);
});
