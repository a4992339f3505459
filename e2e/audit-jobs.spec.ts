import type { BrowserContext } from "@playwright/test";
import { expect, test } from "./fixtures";
import { AuditLogPage, logOf, signInToSignedLog } from "./pages/AuditPages";
import { bundleIn, EvidenceCheckPage, verifyByCommand } from "./pages/EvidencePages";
import { JobsTray } from "./pages/JobsTray";

test.use({ platform: "gateway" });

/** Holds back what is read of the log's events until it is let go. */
async function holdReading(context: BrowserContext): Promise<() => Promise<void>> {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const pattern = "**/audit/tile/entries/**";
  await context.route(pattern, async (route) => {
    await gate;
    // A page that was reloaded meanwhile no longer asks.
    await route.continue().catch(() => undefined);
  });
  return async () => {
    open();
    await context.unroute(pattern);
  };
}

const LABEL = "Completeness: the whole log";

test("[gateway-5.2] the check for completeness goes on elsewhere and after a reload, and its result is one click away", async ({
  page,
  open,
  context,
  pass,
  accessibilityProblems,
}) => {
  await signInToSignedLog(open, pass);
  const log = await AuditLogPage.open(page);
  const letGo = await holdReading(context);
  await log.completeness.open();
  await log.completeness.start.click();
  await expect(log.completeness.dialog.getByRole("progressbar")).toBeVisible();
  await log.completeness.close();
  await page.getByRole("link", { name: "Home" }).first().click();
  await expect(page).toHaveURL(/\/$/);
  const tray = new JobsTray(page);
  await tray.open();
  await expect(tray.job(LABEL)).toContainText("Running");
  await page.reload();
  await tray.open();
  await expect(tray.job(LABEL)).toContainText("Running");
  expect(await accessibilityProblems()).toEqual([]);
  await letGo();
  await expect(tray.job(LABEL)).toContainText("Done", { timeout: 30_000 });
  await tray.job(LABEL).getByRole("link", { name: "Show" }).click();
  await expect(log.completeness.dialog.getByText(/^([\d,]+) of \1, none withheld$/)).toBeVisible();
  await expect(log.completeness.dialog.getByText("Signed head")).toBeVisible();
  await page.reload();
  await expect(log.completeness.dialog.getByText(/none withheld$/)).toBeVisible({ timeout: 20_000 });
  await log.completeness.close();
  await expect(page).toHaveURL(/\/audit-events$/);
});

test("a check is cancelled in the tray, taken up again there, and gone when the person goes", async ({
  page,
  open,
  context,
}) => {
  await open("mock-security", "/audit-events");
  const log = new AuditLogPage(page);
  await log.ready();
  const letGo = await holdReading(context);
  await log.completeness.open();
  await log.completeness.start.click();
  await log.completeness.close();
  const tray = new JobsTray(page);
  await tray.open();
  await tray.job(LABEL).getByRole("button", { name: "Cancel job" }).click();
  await expect(tray.job(LABEL)).toContainText("Cancelled");
  await letGo();
  await tray.job(LABEL).getByRole("button", { name: "Try again" }).click();
  await expect(tray.job(LABEL)).toContainText("Done", { timeout: 30_000 });
  const kept = () => page.evaluate(() => Object.keys(sessionStorage));
  expect((await kept()).filter((key) => key.startsWith("steward.jobs."))).toHaveLength(1);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Your account" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Sign in to Steward" })).toBeVisible();
  expect(await kept()).toEqual([]);
});

test("a check of a query that may name a person leaves none of it in the tab's storage", async ({
  page,
  open,
  context,
}) => {
  await open("mock-security", "/audit-events");
  const log = new AuditLogPage(page);
  await log.ready();
  await log.ask('"Quarterly secret"');
  await expect(log.chips).toHaveCount(1);
  const letGo = await holdReading(context);
  await log.completeness.open();
  await log.completeness.start.click();
  await expect(log.completeness.dialog.getByRole("progressbar")).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain("Quarterly");
  await page.goto("/");
  const tray = new JobsTray(page);
  await tray.open();
  await expect(tray.job("Work on a query that may name a person")).toContainText("Interrupted");
  await letGo();
});

test("[gateway-5.2] a check that finds something wrong while one is elsewhere says so in the tray", async ({
  page,
  open,
  world,
  context,
  pass,
}) => {
  await signInToSignedLog(open, pass);
  const log = await AuditLogPage.open(page);
  const face = logOf(world);
  face.misbehave("drop_event", { index: face.trail.provenSize - 7 });
  const letGo = await holdReading(context);
  await log.completeness.open();
  await log.completeness.start.click();
  await log.completeness.close();
  await page.getByRole("link", { name: "Home" }).first().click();
  await letGo();
  const tray = new JobsTray(page);
  await expect(tray.trigger).toHaveAccessibleName(/one found something wrong/, { timeout: 30_000 });
  await tray.open();
  await expect(tray.job(LABEL)).toContainText("Found something wrong");
});

test("[gateway-5.2] evidence of a whole query is one file, which verifies here and on the command line", async ({
  page,
  open,
  world,
  pass,
}) => {
  await signInToSignedLog(open, pass);
  const log = await AuditLogPage.open(page, "/audit-events?q=outcome%3Adenied");
  await log.main.getByRole("button", { name: "Evidence", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Download evidence" });
  await expect(dialog).toContainText(/[\d,]+ events/);
  await expect(dialog).toContainText("holds names, addresses");
  const coming = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Make the file" }).click();
  const { text, bundle } = await bundleIn(await coming);
  expect(bundle.query?.text).toBe("outcome:denied");
  const size = BigInt(bundle.checkpoint.split("\n")[1] ?? "0");
  const { trail } = logOf(world);
  const denied = Array.from({ length: Number(size) - trail.minIndex }, (_, at) => trail.minIndex + at).filter(
    (index) => trail.event(index).outcome.result === "denied",
  );
  expect(bundle.events.map(({ index }) => index)).toEqual(denied.map(String));
  await expect(dialog.getByText(/^The file was handed to your downloads: /)).toBeVisible();
  expect(verifyByCommand(text)).toMatchObject({ status: 0 });
  await dialog.getByRole("link", { name: "Check a file of evidence" }).click();
  const check = new EvidenceCheckPage(page);
  await check.bring(text);
  await check.says(`Verified: all ${String(denied.length)} events are in the signed log`);
  const tray = new JobsTray(page);
  await tray.open();
  const again = page.waitForEvent("download");
  await tray.job("Evidence: outcome:denied").getByRole("button", { name: "Download" }).click();
  expect((await bundleIn(await again)).text).toBe(text);
});

test("[gateway-5.2] no evidence is made of a query one of whose events was altered", async ({
  page,
  open,
  world,
  pass,
}) => {
  await signInToSignedLog(open, pass);
  const face = logOf(world);
  const index = face.trail.provenSize - 5;
  face.misbehave("flip_leaf_byte", { index });
  const log = await AuditLogPage.open(page);
  await log.main.getByRole("button", { name: "Evidence", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Download evidence" });
  await dialog.getByRole("button", { name: "Make the file" }).click();
  const alarm = dialog.getByRole("alert");
  await expect(alarm).toContainText("No evidence was made", { timeout: 20_000 });
  await expect(alarm).toContainText(`the fingerprint of the event's bytes · No. ${String(index)}`);
});
