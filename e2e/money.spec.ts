import { accounts } from "../mocks/platform/accounts/accounts";
import { expect, test } from "./fixtures";
import { AccountPage, accountIn, accountPath, accountWhere } from "./pages/AccountPage";
import { Dialog } from "./pages/Dialog";
import { LedgerList, ledgerPath, LedgerRecords, type Entry } from "./pages/LedgerPages";
import { ListPage } from "./pages/ListPage";
import { Requests } from "./pages/RequestPages";
import { ShowPage } from "./pages/ShowPage";
import type { Row, World } from "./world";

const HOUR = 3_600_000;

const figuresOf = ({ id, seq, amount, balanceAfter }: Entry) => ({ id, seq, amount, balanceAfter });

const accountNow = (world: Parameters<typeof accountWhere>[0], id: string) => {
  const row = world.platform.use(accounts).rows.get(id);
  if (row === undefined) throw new Error(`There is no account ${id}`);
  return row;
};

/** The text of an export's file. */
async function exported(world: World, pass: (ms: number) => Promise<void>, body: object): Promise<string> {
  const started = await world.ask("mock-finance", "POST", "/exports", body);
  await pass(120_000);
  const { id } = started.body as { id: string };
  const { body: job } = await world.ask("mock-finance", "GET", `/jobs/${id}`);
  const { state, resultUrl = "" } = job as { state: string; resultUrl?: string };
  expect(state).toBe("succeeded");
  return (await fetch(world.url + resultUrl)).text();
}

test.describe("on Studio", () => {
  test("[studio-2.1] accounts near or over their cap are listed, spent, reserved and left apart; another cap is replayed, then set", async ({
    page,
    open,
    world,
  }) => {
    const capped = accountWhere(world, ({ cap }) => cap !== undefined);
    await open("mock-finance", "/caps");
    const list = new ListPage(page);
    await list.settled();
    for (const column of ["Spent", "Reserved", "Left"]) await expect(list.header(column)).toBeVisible();

    await page.goto(
      `/accounts/${capped.id}/cap?amount=0.000001&period=total&action=block&from=2026-08-01&until=2026-11-20`,
    );
    const shown = new ShowPage(page);
    const simulator = shown.panel("What would another cap have done?");
    await expect(simulator).toContainText("It would have been reached once, and refused what came after.");
    await expect(simulator.getByRole("table")).toBeVisible();
    await simulator.getByLabel("When reached").selectOption({ label: "Alert only" });
    await expect(simulator).toContainText("it only tells");
    await expect(page).toHaveURL(/action=alert/);

    const { body } = await world.ask("mock-finance", "GET", `/accounts/${capped.id}`);
    const { cap } = body as {
      cap: Record<"spent" | "reserved" | "left", { amount: string; currency: string }>;
    };
    for (const { amount, currency } of [cap.spent, cap.reserved, cap.left])
      await expect(
        shown.panel("Spend cap").locator(`data[value="${amount} ${currency}"]`).first(),
      ).toBeVisible();
    await shown.panel("Spend cap").getByRole("button", { name: "Change cap" }).click();
    const dialog = new Dialog(page, "Change cap");
    await dialog.field(/^Cap/).fill("77.25");
    await dialog.giveReason("Agreed in ticket 4711");
    await dialog.finish("Save cap");
    await expect(shown.panel("Spend cap")).toContainText("$77.25");
  });

  test("[studio-5.3] after an erasure ledger and orders show the pseudonym, totals are what they were, and nothing finds the person", async ({
    page,
    open,
    world,
    pass,
  }) => {
    const records = new LedgerRecords(world);
    const requests = new Requests(world);
    const request = await requests.recordApproved("erasure");
    const accountId = request.accountId ?? "";
    const person = accountNow(world, accountId);
    const before = await records.totals({});
    const soFar = { seq_lte: before.asOf.seq };
    const own = await records.entries({ accountId });
    // Somebody kept the person's entries as a view before they were erased.
    const { id: viewId } = await records.ask<{ id: string }>("POST", "/saved-views", {
      name: "Their entries",
      resource: "ledger-entries",
      visibility: "private",
      query: { filter: { accountId } },
    });
    await pass(72 * HOUR + 1000);
    for (let minute = 0; minute < 30 && accountNow(world, accountId).status !== "purged"; minute += 1) {
      await pass(60_000);
      await requests.get(request.id);
    }
    const { pseudonym = "" } = accountNow(world, accountId);
    expect(pseudonym).toMatch(/^psn_/);
    const kept = await records.entries({ accountId: pseudonym, ...soFar });
    expect(kept.map(figuresOf)).toEqual(own.map(figuresOf));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((entry) => entry.accountId !== undefined)).toEqual([]);
    expect((await records.totals(soFar)).totals).toEqual(before.totals);
    expect(await records.entries({ accountId })).toEqual([]);

    await open("mock-finance", ledgerPath({ accountId: pseudonym }));
    const list = new LedgerList(page);
    await list.ready();
    await expect(list.grid.getByText(pseudonym).first()).toBeVisible();
    await list.find(accountId);
    await expect(page.getByText("No entry matches").first()).toBeVisible();
    await page.goto("/ledger-entries");
    await list.ready();
    await page.getByRole("main").getByRole("button", { name: "Views" }).click();
    await page.getByRole("menu").getByText("Their entries").click();
    await expect(page).toHaveURL(new RegExp(accountId));
    await expect(page.getByText("No entry matches").first()).toBeVisible();
    expect(viewId).toMatch(/^\w+$/);
    for (const path of ["/orders", "/ledger-entries"]) {
      const filter = encodeURIComponent(JSON.stringify({ q: accountId }));
      const found = await world.ask("mock-finance", "GET", `${path}?filter=${filter}`);
      expect(JSON.stringify(found.body)).not.toContain(accountId);
    }
    for (const text of [accountId, person.email, person.name]) {
      const found = await world.ask("mock-finance", "POST", "/search", { q: text });
      expect([text, found.body]).toEqual([text, []]);
    }
    expect(JSON.stringify(await world.rows("orders", "mock-finance"))).not.toContain(accountId);
    for (const resource of ["ledger-entries", "orders"] as const) {
      const file = await exported(world, pass, { resource, filter: {}, format: "ndjson" });
      for (const text of [accountId, person.email, person.name]) expect(file).not.toContain(text);
      expect(await exported(world, pass, { resource, filter: { accountId }, format: "ndjson" })).toBe("");
    }
    // Nor stands in any address that the console asked for or wrote.
    for (const { target } of world.exchanges) {
      for (const text of [person.email, person.name]) expect(decodeURIComponent(target)).not.toContain(text);
    }
  });
});

test.describe("on Gateway", () => {
  test.use({ platform: "gateway" });

  test("[gateway-2.1] [gateway-6.3] a wallet has its balance now and as of any instant, its top-ups and charges; its ledger is kept indefinitely", async ({
    page,
    open,
    world,
  }) => {
    const records = new LedgerRecords(world);
    const topUp = await records.one({ type: "topup" });
    await open("mock-finance", accountPath({ id: topUp.accountId ?? "" }, "billing"));
    const wallet = new AccountPage(page).panel("Wallet");
    await expect(wallet.getByText("Available", { exact: true })).toBeVisible();
    await expect(wallet.getByText("Now", { exact: true })).toHaveCount(0);
    await wallet.getByLabel("Balance as of").fill("2026-10-01T00:00");
    await expect(page).toHaveURL(/walletAt=2026-10-01T00/);
    const past = await world.ask(
      "mock-finance",
      "GET",
      `/accounts/${topUp.accountId ?? ""}/wallet?at=2026-10-01T00:00:00.000Z`,
    );
    const { balance, seq } = past.body as { balance: { amount: string }; seq: string };
    await expect(wallet).toContainText(`up to entry no. ${seq}`);
    await expect(wallet.locator(`data[value="${balance.amount} USD"]`).first()).toBeVisible();
    await wallet.getByRole("button", { name: "Now" }).click();
    await expect(page).not.toHaveURL(/walletAt/);

    await page.goto(ledgerPath({ accountId: topUp.accountId, type: ["topup", "usage"] }));
    const list = new LedgerList(page);
    await list.ready();
    await expect(page.getByText("Kept indefinitely")).toBeVisible();
    await expect(page.getByText(/Ground: Financial record keeping/)).toBeVisible();
    await expect(list.totals.getByRole("button", { name: /^Top-up/ })).toBeVisible();
    await expect(list.totals.getByRole("button", { name: /^Usage/ })).toBeVisible();
  });
});

test.describe("on apimodels", () => {
  test.use({ platform: "apimodels" });

  test("[apimodels-1.4] orders show provider, amount and status, sums by both, and nothing of a card", async ({
    page,
    open,
    world,
  }) => {
    const orders = await world.rows("orders", "mock-finance");
    await open("mock-finance", "/orders");
    const list = new ListPage(page);
    await list.ready();
    for (const column of ["Provider", "Status", "Gross"]) await expect(list.header(column)).toBeVisible();
    const columns = await list.grid.getByRole("columnheader").allInnerTexts();
    for (const column of columns) expect(column).not.toMatch(/card|iban|cvc|holder/i);
    const totals = page.getByRole("region", { name: "Orders by provider and status, over the whole filter" });
    for (const name of ["Stripe", "Alipay"]) await expect(totals.getByText(name).first()).toBeVisible();
    await totals.getByRole("row").filter({ hasText: "Alipay" }).first().getByRole("button").click();
    await expect(page).toHaveURL(/%22provider%22%3A%22alipay%22/);
    await list.ready();
    await list.rows.first().getByRole("link").first().click();
    await expect(new ShowPage(page).panel("Payment")).toContainText("Card details stay at the processor.");
    const fields = new Set(orders.flatMap((order: Row) => Object.keys(order)));
    for (const field of fields) expect(field).not.toMatch(/card|pan|iban|cvc|last4|holder/i);
  });
});

test.describe("on ImageGen", () => {
  test.use({ platform: "imagegen" });

  test("[imagegen-3.1] subscription and payments stand together on the account", async ({
    page,
    open,
    world,
  }) => {
    const subscriber = accountWhere(world, ({ subscription }) => subscription !== undefined);
    await open("mock-finance", accountPath(subscriber, "billing"));
    const shown = new AccountPage(page);
    await expect(page.getByRole("tab", { name: "Subscription and payments" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await expect(shown.panel("Subscription").getByText("Payment reference")).toBeVisible();
    await expect(page.getByRole("grid", { name: "Orders" })).toBeVisible();
    await expect(shown.panel("Ledger entries")).toBeVisible();
  });
});

test("an erased account is read by its pseudonym alone", async ({ page, open, world }) => {
  const purged = accountIn(world, "purged");
  await open("mock-finance", accountPath(purged, "billing"));
  const ledger = new AccountPage(page).panel("Ledger entries");
  await expect(ledger).toContainText("Kept by pseudonym");
  await expect(
    ledger
      .getByText(purged.pseudonym ?? "-")
      .or(ledger.getByRole("grid"))
      .first(),
  ).toBeVisible();
});
