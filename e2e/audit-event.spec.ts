import { expect, test } from "./fixtures";
import { AuditLogPage, logOf } from "./pages/AuditPages";
import { ShowPage } from "./pages/ShowPage";
import type { World } from "./world";

interface Leaf {
  seq: number;
  action: string;
  actor: { id: string; name: string };
  effective?: { name: string };
  changes: { path: string }[];
  auth?: { sessionId?: string };
  context: { requestId: string; ip?: string };
}

/** The newest proven event of a kind. */
const newest = (world: World, isWanted: (leaf: Leaf) => boolean): Leaf => {
  const { trail } = logOf(world);
  for (let index = trail.provenSize - 1; index >= trail.minIndex; index -= 1) {
    const leaf = JSON.parse(trail.leaf(index)) as Leaf;
    if (isWanted(leaf)) return leaf;
  }
  throw new Error("No such event in this world.");
};

test("an event is told in a sentence, with its change, its clocks and its proof", async ({
  page,
  open,
  world,
}) => {
  const leaf = newest(world, ({ action, changes }) => action === "account.set_cap" && changes.length > 0);
  await open("mock-security", `/audit-events/${leaf.seq}/show`);
  const shown = new ShowPage(page);
  await expect(shown.heading).toContainText(leaf.actor.name, { timeout: 20_000 });
  await expect(shown.heading).toContainText(/set the spend cap of/);
  await expect(shown.fact("Proof")).toContainText("Proven");
  await expect(shown.fact("Time")).toContainText("UTC");
  await expect(shown.fact("Time")).toContainText("Europe/Berlin");
  await expect(shown.panel("What it changed").getByRole("rowheader").first()).toContainText(
    leaf.changes[0]?.path ?? "?",
  );
  if (leaf.context.ip !== undefined) await expect(shown.main).not.toContainText(leaf.context.ip);
  await shown.main.getByText("Raw record").click();
  await expect(shown.main.locator("pre")).toHaveText(logOf(world).trail.leaf(leaf.seq));
});

test("who acts under another's identity is named first", async ({ page, open, world }) => {
  const leaf = newest(world, ({ effective }) => effective !== undefined);
  await open("mock-security", `/audit-events/${leaf.seq}/show`);
  const shown = new ShowPage(page);
  await expect(shown.heading).toContainText(`${leaf.actor.name} as ${leaf.effective?.name ?? "?"}`, {
    timeout: 20_000,
  });
  await expect(shown.main.getByText(/acted under the identity of/)).toBeVisible();
});

test("related events are a tab each, and can be opened as a list", async ({ page, open, world }) => {
  const leaf = newest(world, ({ auth }) => auth?.sessionId !== undefined);
  await open("mock-security", `/audit-events/${leaf.seq}/show`);
  const shown = new ShowPage(page);
  for (const name of ["Same session", "Same actor ± 5 min", "Same target", "Who read it"]) {
    await shown.openTab(name);
    await expect(shown.main.getByRole("tab", { name })).toHaveAttribute("aria-selected", "true");
  }
  await expect(page).toHaveURL(/related=readers/);
  await shown.openTab("Same session");
  await expect(shown.main.getByRole("grid", { name: "Same session" }).getByRole("row").nth(1)).toBeVisible();
  await shown.main.getByRole("link", { name: "Open as a list" }).click();
  await expect(new AuditLogPage(page).query).toHaveValue(`session:${leaf.auth?.sessionId ?? "?"}`);
});

test("a permanent link proves the same bytes; a forged one is told", async ({
  page,
  open,
  context,
  world,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { seq } = newest(world, () => true);
  await open("mock-security", `/audit-events/${seq}/show`);
  await page.getByRole("button", { name: "Copy Permanent link" }).click({ timeout: 20_000 });
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(new RegExp(`/audit-events/${seq}/show\\?leaf=[0-9a-f]{64}&size=\\d+$`));
  await page.goto(link);
  await expect(page.getByText("The same event as in the link")).toBeVisible({ timeout: 20_000 });
  await page.goto(link.replace(/leaf=../, "leaf=00"));
  await expect(page.getByText("Not the event of the link")).toBeVisible({ timeout: 20_000 });
  await page.goto(link.replace(/size=\d+/, "size=99999999"));
  await expect(page.getByText("The log was longer when the link was made")).toBeVisible({ timeout: 20_000 });
});

test("a range is marked as reviewed under the proven head, and the log tells it", async ({
  page,
  open,
  world,
}) => {
  await open("mock-security", "/audit-events/reviews");
  const mark = page.getByRole("button", { name: "Mark as reviewed…" }).first();
  await mark.click({ timeout: 20_000 });
  const dialog = page.getByRole("dialog", { name: "Mark a range as reviewed" });
  const from = await dialog.getByRole("textbox", { name: "From No." }).inputValue();
  await dialog.getByRole("textbox", { name: /^Up to No/ }).fill("999999999");
  await expect(dialog.getByRole("alert")).toContainText("The proven log ends at");
  await dialog.getByRole("textbox", { name: /^Up to No/ }).fill(String(Number(from) + 5));
  await dialog.getByRole("textbox", { name: "Findings" }).fill("Looked at by the test.");
  await dialog.getByRole("button", { name: "Mark as reviewed" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("grid").getByText("Looked at by the test.")).toBeVisible();
  const { body } = await world.ask("mock-security", "GET", "/audit/coverage");
  const { reviewed } = body as { reviewed: { from: string; to: string }[] };
  expect(
    reviewed.some((range) => Number(range.from) <= Number(from) && Number(range.to) >= Number(from) + 5),
  ).toBe(true);
});

test("an auditor reads reviews but marks none", async ({ page, open }) => {
  await open("mock-auditor", "/audit-events/reviews");
  await expect(page.getByRole("heading", { name: "Not reviewed" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Mark as reviewed…" })).toHaveCount(0);
});

for (const [label, format] of [
  ["CSV", "csv"],
  ["JSON Lines", "ndjson"],
  ["OCSF (JSON Lines)", "ocsf_ndjson"],
] as const) {
  test(`what the query matches is exported as ${label}`, async ({ page, open, world }) => {
    await open("mock-security", "/audit-events?q=outcome%3Adenied");
    await new AuditLogPage(page).ready();
    await page.getByRole("button", { name: "Export" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("outcome:denied");
    await dialog
      .getByRole("radio", { name: new RegExp(`^${label.replace(/[()]/g, String.raw`\$&`)}`) })
      .check();
    await dialog.getByRole("button", { name: "Start export" }).click();
    await expect(dialog).toHaveCount(0);
    const sent = world.exchanges.find(
      ({ method, target }) => method === "POST" && target.endsWith("/exports"),
    );
    expect(await sent?.request.clone().json()).toMatchObject({
      resource: "audit-events",
      format,
      filter: { outcome: "denied" },
    });
  });
}
