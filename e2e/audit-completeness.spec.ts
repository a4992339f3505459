import { expect, test } from "./fixtures";
import { AuditLogPage, logOf, signInToSignedLog } from "./pages/AuditPages";

test.use({ platform: "gateway" });

const QUERY = "/audit-events?q=action%3Asession.create";

test("[gateway-5.2] the browser proves that nothing is withheld, and keeps the result with its signed head", async ({
  page,
  open,
  pass,
}) => {
  await signInToSignedLog(open, pass);
  await page.goto(QUERY);
  const log = new AuditLogPage(page);
  await log.ready();
  const check = log.completeness;
  await check.open();
  await check.start.click();
  await expect(check.dialog.getByText(/^([\d,]+) of \1, none withheld$/)).toBeVisible({ timeout: 30_000 });
  await expect(check.dialog.getByText("Signed head")).toBeVisible();
  await check.close();
  await check.open();
  await expect(check.dialog.getByText(/none withheld$/)).toBeVisible();
});

test("[gateway-5.2] an event that the platform leaves out of its list is named", async ({
  page,
  open,
  world,
  pass,
}) => {
  await signInToSignedLog(open, pass);
  const face = logOf(world);
  const log = await AuditLogPage.open(page);
  const index = face.trail.provenSize - 7;
  face.misbehave("drop_event", { index });
  await log.completeness.open();
  await log.completeness.start.click();
  const alarm = log.completeness.dialog.getByRole("alert");
  await expect(alarm).toContainText("One event is withheld", { timeout: 30_000 });
  await expect(alarm.getByRole("link", { name: `No. ${String(index)}` })).toBeVisible();
});

for (const kind of ["reorder", "truncate"] as const) {
  test(`[gateway-5.2] a log served with ${kind} is not called complete, and the check that failed is named`, async ({
    page,
    open,
    world,
    pass,
  }) => {
    await signInToSignedLog(open, pass);
    const log = await AuditLogPage.open(page);
    logOf(world).misbehave(kind);
    await log.completeness.open();
    await log.completeness.start.click();
    const alarm = log.completeness.dialog.getByRole("alert");
    await expect(alarm).toContainText("could not be proven", { timeout: 30_000 });
    await expect(alarm).toContainText("Failed check:");
  });
}

test("a query on what only the platform knows is not called proven", async ({ page, open }) => {
  await open("mock-security", "/audit-events?q=reviewed%3Ayes");
  const log = new AuditLogPage(page);
  await log.ready();
  await log.completeness.open();
  await expect(log.completeness.dialog.getByText(/^reviewed: only the platform knows this/)).toBeVisible();
  await expect(log.completeness.start).toBeDisabled();
});
