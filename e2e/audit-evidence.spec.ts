import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { logOf } from "./pages/AuditPages";
import { downloadOfEvent, EvidenceCheckPage, verifyByCommand } from "./pages/EvidencePages";
import { Palette } from "./pages/Palette";
import type { World } from "./world";

test.use({ platform: "gateway" });

const CHECK = "/audit-events/evidence";

/** One of the signed events, and the evidence of it. */
async function evidenceIn(page: Page, world: World) {
  const index = logOf(world).trail.provenSize - 20;
  await page.goto(`/audit-events/${String(index)}/show`);
  const made = await downloadOfEvent(page);
  return { index: String(index), ...made };
}

/** The console with other keys in its configuration. */
async function pin(page: Page, change: (log: { verifierKeys: string[] }) => object | undefined) {
  await page.route("**/config.json", async (route) => {
    const answer = await route.fetch();
    const config = (await answer.json()) as { auditLog: { verifierKeys: string[] } };
    const { auditLog, ...rest } = config;
    const changed = change(auditLog);
    await route.fulfill({ json: changed ? { ...rest, auditLog: changed } : rest });
  });
}

test("[gateway-5.2] evidence of an event verifies when it is brought back, and on the command line", async ({
  page,
  open,
  world,
  accessibilityProblems,
}) => {
  await open("mock-security");
  const { index, text, bundle } = await evidenceIn(page, world);
  expect(bundle.events.map((event) => event.index)).toEqual([index]);
  expect(verifyByCommand(text)).toMatchObject({ status: 0 });
  await page.goto(CHECK);
  const check = new EvidenceCheckPage(page);
  await check.bring(text);
  await check.says("Verified: this event is in the signed log");
  await check.says(/It rests on the newest head|The log that this browser knows continues it/);
  await expect(check.main).toContainText("Pinned in this console's configuration");
  await expect(check.grid.locator('[data-proof="verified"]')).toHaveCount(1);
  expect(await accessibilityProblems()).toEqual([]);
  await check.grid.getByRole("link").first().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(index, { exact: true }).first()).toBeVisible();
});

test("[gateway-5.2] evidence that was altered, cut or is something else is told apart, on screen and by exit code", async ({
  page,
  open,
  world,
}) => {
  await open("mock-security");
  const { index, text, bundle } = await evidenceIn(page, world);
  await page.goto(CHECK);
  const check = new EvidenceCheckPage(page);
  const leaf = bundle.events[0]?.leaf ?? "";
  const altered = text.replace(
    JSON.stringify(leaf),
    JSON.stringify(leaf.replace('"severity":"', '"severity":"x')),
  );
  await check.drop(altered);
  await check.says("This evidence does not verify", "alert");
  await check.says(`Failed check: that the event is in the signed log · No. ${index}`, "alert");
  await expect(check.grid).toHaveCount(0);
  await check.bring(text.replace(bundle.checkpoint.split("\n")[2] ?? "", "A".repeat(43) + "="));
  await check.says("Failed check: the log's signature", "alert");
  await check.bring(text.slice(0, -40));
  await check.says("This is not an evidence bundle");
  await check.bring("%PDF-1.7");
  await check.says("This is not an evidence bundle");
  await check.bring(text);
  await check.says("Verified:");
  expect(verifyByCommand(altered)).toMatchObject({ status: 1 });
  expect(verifyByCommand(text.slice(0, -40))).toMatchObject({ status: 2 });
});

test("[gateway-5.2] evidence is checked by the pinned keys only, and by none it is not checkable", async ({
  page,
  open,
  world,
}) => {
  await open("mock-security");
  const { text } = await evidenceIn(page, world);
  const check = new EvidenceCheckPage(page);
  await pin(page, ({ verifierKeys, ...log }) => ({
    ...log,
    verifierKeys: [
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
      ...verifierKeys.filter((key) => key.includes("+B")),
    ],
  }));
  await page.goto(CHECK);
  await check.bring(text);
  await check.says("Failed check: the log's signature", "alert");
  await page.unroute("**/config.json");
  await pin(page, () => undefined);
  await page.goto(CHECK);
  await check.bring(text);
  await check.says("This evidence can't be checked here");
  await check.says("Failed check: the keys in this console's configuration");
});

test("evidence is checked with the platform out of reach, from the palette and by the keyboard", async ({
  page,
  open,
  world,
}) => {
  await open("mock-auditor");
  const { text } = await evidenceIn(page, world);
  // Long before the press: a listener takes a while to reach the browser, and a chooser that opens earlier is never told.
  page.on("filechooser", (chooser) => {
    void chooser.setFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(text) });
  });
  const palette = new Palette(page);
  await palette.open();
  await palette.input.fill("check evidence");
  await page.keyboard.press("Enter");
  const check = new EvidenceCheckPage(page);
  await expect(page.getByRole("heading", { level: 1, name: "Check evidence" })).toBeVisible();
  await page.route("**/api/**", (route) => route.abort());
  await check.field.focus();
  await page.keyboard.press("Enter");
  await check.says("Verified: this event is in the signed log");
  await expect(check.grid.locator('[data-proof="verified"]')).toHaveCount(1);
});

test("evidence of an event with hostile text shows it as text", async ({ page, open, world, pass }) => {
  const accounts = await world.rows("accounts", "mock-security");
  const account = accounts.find((row) => row["status"] === "active");
  const reason = '<img src=x onerror="window.hostile=1"> \u202Egnp.exe javascript:alert(1) {{constructor}}';
  const path = `/accounts/${account?.id ?? ""}/reveal`;
  const { status } = await world.ask("mock-security", "POST", path, { fields: ["email"], reason });
  expect(status).toBe(200);
  await open("mock-security");
  const face = logOf(world);
  const length = face.trail.table.length;
  let index = length - 1;
  while (!face.trail.leaf(index).includes("onerror")) index -= 1;
  await pass(61_000);
  await page.goto(`/audit-events/${String(index)}/show`);
  const { text } = await downloadOfEvent(page);
  expect(verifyByCommand(text).status).toBe(0);
  await page.goto(CHECK);
  const check = new EvidenceCheckPage(page);
  await check.bring(text, "<b>evidence</b>.json");
  await check.says("Verified:");
  await expect(page.getByRole("heading", { name: "<b>evidence</b>.json" })).toBeVisible();
  await check.grid.getByRole("link").first().click();
  await expect(page.getByRole("dialog").getByText("<img src=x onerror=")).toBeVisible();
  await expect(page.locator("img[src=x]")).toHaveCount(0);
  expect(await page.evaluate(() => "hostile" in window)).toBe(false);
});

test("[gateway-5.2] evidence of a log that contradicts the one seen here is a fork", async ({
  page,
  open,
  world,
  context,
  browser,
  pass,
}) => {
  await open("mock-security");
  await pass(120_000);
  const face = logOf(world);
  // Somebody else was shown another history of the same log, and made evidence of it.
  face.misbehave("fork", { index: 7 });
  const elsewhere = await browser.newContext({ baseURL: world.url });
  const other = await elsewhere.newPage();
  await other.clock.setFixedTime(world.clock.now());
  await elsewhere.addCookies(await context.cookies());
  const { text } = await evidenceIn(other, world);
  await elsewhere.close();
  face.behave();
  await page.goto("/audit-events");
  await expect(page.getByRole("main").locator("[data-log-state=verified]")).toBeVisible({ timeout: 20_000 });
  await page.goto(CHECK);
  const check = new EvidenceCheckPage(page);
  await check.bring(text);
  await check.says("Verified:");
  await check.says("There are two versions of the log", "alert");
});
