import { expect, test, type Person } from "./fixtures";
import { Dialog } from "./pages/Dialog";
import { entryPath, LedgerList, LedgerRecords } from "./pages/LedgerPages";
import { ListPage } from "./pages/ListPage";
import { ShowPage } from "./pages/ShowPage";

interface Offer {
  person: Person;
  ledger: boolean;
  adjust: boolean;
  orders: boolean;
  caps: boolean;
}

const OFFERS: readonly Offer[] = [
  { person: "mock-support", ledger: true, adjust: false, orders: false, caps: false },
  { person: "mock-finance", ledger: true, adjust: true, orders: true, caps: true },
  { person: "mock-security", ledger: false, adjust: false, orders: false, caps: true },
  { person: "mock-auditor", ledger: true, adjust: false, orders: true, caps: false },
];

for (const { person, ledger, adjust, orders, caps } of OFFERS) {
  test(`${person} finds of the money what the rights give`, async ({ page, open, world }) => {
    const entry = await new LedgerRecords(world).one({ type: "usage", isReversed: false });
    await open(person);
    const main = page.getByRole("navigation", { name: "Main" });
    for (const [name, isOffered] of [
      ["Spend ledger", ledger],
      ["Orders", orders],
      ["Spend caps", caps],
      ["Approvals", adjust],
    ] as const) {
      await expect(main.getByRole("link", { name })).toHaveCount(isOffered ? 1 : 0);
    }
    await page.goto(entryPath(entry));
    if (!ledger) {
      await expect(page.getByRole("main")).toContainText(/right|allowed|permission/i);
      expect(
        world.exchanges.filter(({ target, response }) => target.includes("/ledger-entries") && response.ok),
      ).toEqual([]);
      return;
    }
    const shown = new ShowPage(page);
    await expect(shown.panel("Transaction")).toContainText("Sums to zero");
    await expect(shown.action("Refund…")).toHaveCount(adjust ? 1 : 0);
    await page.goto("/ledger-entries");
    await new LedgerList(page).ready();
    await expect(page.getByRole("button", { name: "Adjust…" })).toHaveCount(adjust ? 1 : 0);
  });
}

test("the pages of the money are accessible", async ({ page, open, world, accessibilityProblems }) => {
  test.slow();
  const records = new LedgerRecords(world);
  const usage = await records.one({ type: "usage", isReversed: false });
  const capped = (await world.rows("accounts", "mock-admin")).find(({ cap }) => cap !== undefined);
  await world.ask("mock-finance", "POST", "/ledger-entries/correct", {
    kind: "adjustment",
    accountId: usage.accountId,
    amount: { amount: "900", currency: "USD" },
    reason: "Agreed by contract",
  });
  const [approval] = await world.rows("approvals", "mock-admin");
  await open("mock-admin");
  const found: [string, string[]][] = [];
  for (const path of [
    `/ledger-entries?filter={}&selected=${usage.id}`,
    "/orders",
    `/accounts/${capped?.id ?? ""}/cap?amount=1`,
    `/approvals/${approval?.id ?? ""}/show`,
  ]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main").locator("[aria-busy=true], .skeleton")).toHaveCount(0);
    found.push([path, await accessibilityProblems()]);
  }
  await page.goto(entryPath(usage));
  await new ShowPage(page).action("Refund…").click();
  const dialog = new Dialog(page, "Refund this entry");
  await expect(dialog.root.getByRole("region", { name: "Exactly what will be posted" })).toBeVisible();
  found.push(["the refund", await accessibilityProblems()]);
  expect(found.filter(([, problems]) => problems.length > 0)).toEqual([]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the money is read without scrolling the page sideways", async ({ page, open, world }) => {
    const usage = await new LedgerRecords(world).one({ type: "usage" });
    await open("mock-finance");
    for (const path of ["/ledger-entries", entryPath(usage), "/orders", "/caps", "/approvals"]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("main").locator("[aria-busy=true], .skeleton")).toHaveCount(0);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([path, Math.max(0, overflow)]).toEqual([path, 0]);
    }
    await page.goto("/ledger-entries");
    const list = new ListPage(page);
    await list.ready();
    await expect(list.rows.first().locator('[data-label="Account"]')).toBeVisible();
  });
});
