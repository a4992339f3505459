import { expect, test } from "./fixtures";
import { AuditLogPage, logOf, signInToSignedLog } from "./pages/AuditPages";

test.use({ platform: "gateway" });

const healthy = /^(verified|pending)$/;

test("[gateway-5.2] two events that have changed places are found in the list", async ({
  page,
  open,
  world,
  pass,
}) => {
  await signInToSignedLog(open, pass);
  const face = logOf(world);
  const index = face.trail.provenSize - 6;
  face.misbehave("reorder", { index });
  const log = await AuditLogPage.open(page);
  await expect(log.banner).toHaveAttribute("data-log-state", "content_mismatch");
  await expect(log.banner).toContainText("Failed check: the order of the events");
  await expect(log.banner).toContainText(`these are the bytes of ${String(index + 1)}`);
  for (const each of [index, index + 1])
    await expect(log.row(each)).toContainText("Not shown: the order of the events failed");
});

test("[gateway-5.2] rows that stand in the wrong order are found in the list, though each is proven", async ({
  page,
  open,
  world,
  pass,
}) => {
  await signInToSignedLog(open, pass);
  const face = logOf(world);
  const index = face.trail.provenSize - 6;
  face.misbehave("swap_rows", { index });
  const log = await AuditLogPage.open(page);
  await expect(log.banner).toHaveAttribute("data-log-state", "misplaced");
  await expect(log.banner).toHaveAttribute("role", "alert");
  await expect(log.banner).toContainText("Failed check: the order of the events");
  for (const each of [index, index - 1])
    await expect(log.proof(log.row(each))).toHaveAttribute("data-proof", "misplaced");
  await expect(log.proof(log.row(index - 2))).toHaveAttribute("data-proof", "verified");
  face.behave();
  await page.reload();
  await log.ready();
  await expect(log.banner).toHaveAttribute("data-log-state", healthy);
});

test("[gateway-5.2] a row that nobody asked for is found in the list", async ({
  page,
  open,
  world,
  pass,
}) => {
  await signInToSignedLog(open, pass);
  const face = logOf(world);
  let index = face.trail.provenSize - 20;
  while (face.trail.event(index).action === "session.create") index -= 1;
  face.misbehave("foreign_row", { index });
  const log = await AuditLogPage.open(page, "/audit-events?q=action%3Asession.create");
  await expect(log.banner).toHaveAttribute("data-log-state", "misplaced");
  await expect(log.banner).toContainText("Failed check: that the event matches the query");
  await expect(log.proof(log.row(index))).toHaveAttribute("data-proof", "misplaced");
  // Asked for anything, the same event is in its place.
  await log.ask("");
  await log.ready();
  await expect(log.banner).toHaveAttribute("data-log-state", healthy);
});

const HONEST = [
  "created:>-7d",
  "created:yesterday..today outcome:denied",
  "-outcome:success severity:high,critical",
  "reviewed:no target_type:account",
  "action:session.*,account.* -actor_type:system",
  "impersonated:yes",
  "occurred:>=-36h",
  '"cap"',
];

test("an honest list is never an alarm, whatever is asked", async ({ page, open, pass }) => {
  await open("mock-security", "/audit-events");
  await pass(61_000);
  const log = new AuditLogPage(page);
  for (const query of HONEST) {
    const answered = page.waitForResponse((answer) => /audit-events(\/search)?(\?|$)/.test(answer.url()));
    await log.ask(query);
    await answered;
    await expect(log.query).toHaveValue(query);
    await expect(log.chips.first()).toBeVisible();
    await expect(log.grid).not.toHaveAttribute("aria-busy", "true");
    await expect(log.grid.locator('[data-proof="checking"]')).toHaveCount(0);
    await expect(log.banner, query).toHaveAttribute("data-log-state", healthy);
  }
});

test("an honest list is never an alarm over pages that are joined, nor when newer events are followed", async ({
  page,
  open,
  world,
  pass,
}) => {
  await signInToSignedLog(open, pass);
  const log = await AuditLogPage.open(page);
  const bad = log.grid.locator('[data-proof="misplaced"]');
  for (const shown of ["200", "300"]) {
    await log.main.getByRole("button", { name: "Load older" }).click();
    await expect(log.main.getByText(`Newest ${shown} of`)).toBeVisible();
    await world.ask("mock-auditor", "GET", "/audit-events/400");
    await expect(log.grid.locator('[data-proof="checking"]')).toHaveCount(0);
    await expect(bad).toHaveCount(0);
  }
  await log.main.getByRole("button", { name: "Live" }).click();
  await world.ask("mock-auditor", "GET", "/audit-events/400");
  const newest = logOf(world).trail.table.length - 1;
  await expect(log.row(newest)).toBeVisible({ timeout: 30_000 });
  await expect(bad).toHaveCount(0);
  await expect(log.banner).toHaveAttribute("data-log-state", healthy);
});
