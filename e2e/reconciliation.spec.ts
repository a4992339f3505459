import { processorFile, type Alter } from "../mocks/platform/reconciliation/processorFile";
import { misbehave } from "../mocks/platform/ledger/misbehave";
import { activity } from "../mocks/platform/streams/activityArea";
import type { components } from "../openapi/platform.gen";
import { expect, test } from "./fixtures";
import { Dialog } from "./pages/Dialog";
import { PeriodPage } from "./pages/ReconciliationPages";
import type { World } from "./world";

type Period = components["schemas"]["ReconciliationPeriod"];

async function openPeriod(world: World): Promise<Period> {
  const rows = (await world.rows("reconciliation-periods", "mock-finance")) as unknown as readonly Period[];
  const found = rows.find(({ status, provider }) => status === "open" && provider === "stripe");
  if (!found) throw new Error("No period is open");
  return found;
}

const pathOf = ({ id }: Period) => `/reconciliation-periods/${id}/show`;
const sentTo = (world: World, verb: string) =>
  world.exchanges.filter(({ method, target }) => method === "POST" && target.endsWith(verb)).length;

/** The first payment twice, the second with another amount, the third left out. */
const troubled: Alter = (cells, row) => {
  if (row === 0) return [cells, cells];
  if (row === 1) return [cells.with(2, "1.00")];
  return row === 2 ? [] : [cells];
};

test.describe("on a platform that sells credits by orders", () => {
  test.use({ platform: "apimodels" });

  test("payments are compared with the processor's file, settled, signed by two people and sealed [apimodels-2.1]", async ({
    page,
    world,
    open,
    pass,
  }) => {
    test.slow();
    const period = await openPeriod(world);
    const place = new PeriodPage(page);
    await open("mock-finance", "/reconciliation-periods");
    await page
      .getByRole("row", { name: /Stripe.*Open/ })
      .getByRole("gridcell")
      .first()
      .click();
    await expect(page.getByText("Compare the processor's file first.")).toBeVisible();
    await expect(place.sign).toBeDisabled();

    await place.bring(processorFile(world.platform, period, troubled));
    await expect(place.column("Payment id")).toHaveValue("payment_intent_id");
    await place.button("Compare").click();
    await expect(place.bucket("amount_differs")).toContainText("1");
    await expect(place.bucket("duplicate")).toContainText("Duplicate1");
    await expect(place.bucket("missing_there")).toContainText("Missing there1");
    await place.bucket("missing_there").getByRole("button").click();
    await expect(place.row("The processor does not list it")).toBeVisible();
    await place.button("Record this comparison").dblclick();
    await expect(page.getByText("The comparison is recorded.")).toBeVisible();
    expect(sentTo(world, "/report")).toBe(1);
    await expect(page.getByText("3 differences are not settled yet.")).toBeVisible();

    await place.open("Differences");
    await place.explain("The processor does not list it", "Listed in the month that follows");
    await place.explain("Listed twice by the processor", "The processor has withdrawn one line");
    await expect(page.getByText("One difference is not settled yet.")).toBeVisible();
    await place
      .row("The processor's figures are not the order's")
      .first()
      .getByRole("gridcell")
      .nth(1)
      .click();
    await place.dialog.getByRole("button", { name: "Add note" }).click();
    await place.dialog.getByRole("textbox", { name: "Note" }).fill("Asked the processor.");
    await place.dialog.getByRole("button", { name: "Add note" }).click();
    await expect(place.dialog.getByText("Asked the processor.")).toBeVisible();
    await place.dialog.getByRole("link", { name: "Correct in the ledger…" }).click();
    const correction = new Dialog(page, "Adjust a balance");
    await expect(correction.root).toContainText("Posting it settles the difference");
    await expect(correction.field(/^Account/)).toHaveValue(/^acc_/);
    await expect(correction.field(/^Order/)).toHaveValue(/^ord_/);
    await correction.field(/^Amount/).fill("0.01");
    await correction.giveReason("The payment was not the order's");
    await correction.finish("Post adjustment");
    await page.goto(`${pathOf(period)}?tab=items`);
    await expect(place.row("The processor's figures are not the order's").first()).toContainText("Settled");
    await place
      .row("The processor's figures are not the order's")
      .first()
      .getByRole("gridcell")
      .nth(1)
      .click();
    await expect(place.dialog).toContainText("By a posted entry");
    await place.dialog.getByRole("button", { name: "Close" }).last().click();

    await place.sign.click();
    await expect(place.dialog).toContainText("Yours is the first signature.");
    await place.dialog.getByRole("button", { name: "Sign" }).dblclick();
    await expect(place.dialog).toHaveCount(0);
    await expect(page.getByText("You have signed already: a second person must.")).toBeVisible();
    expect(sentTo(world, "/sign-off")).toBe(1);

    await open("mock-admin", pathOf(period));
    await place.sign.click();
    await place.dialog.getByRole("button", { name: "Sign and close" }).click();
    await place.open("Seal");
    await place.button("Check in this browser").click();
    await expect(page.getByText("The seal holds")).toBeVisible();
    await expect(page.getByText("No entry came late.")).toBeVisible();

    const accounts = await world.rows("accounts", "mock-admin");
    const account = accounts.find((row) => row["status"] === "active");
    const late = {
      kind: "adjustment",
      accountId: account?.id,
      amount: { amount: "5", currency: "CREDIT" },
      occurredAt: new Date(Date.parse(period.to) - 1000).toISOString(),
      reason: "Forgotten in October",
    };
    expect((await world.ask("mock-finance", "POST", "/ledger-entries/correct", late)).status).toBe(201);
    await page.reload();
    await expect(page.getByText("2 entries came late")).toBeVisible();
    await place.button("Check in this browser").click();
    await expect(page.getByText("The seal holds")).toBeVisible();

    const made = world.platform.use(activity);
    const { occurredAt, book } = made.ledger.table.columns;
    const sealed = Array.from({ length: made.ledger.table.length }, (_, row) => row).find(
      (row) => book[row] === 0 && (occurredAt[row] ?? 0) >= Date.parse(period.from),
    );
    misbehave(made, "change_amount", (sealed ?? 0) + 1);
    await place.button("Check again").click();
    await expect(page.getByText("The seal is broken")).toBeVisible();
    await page.getByRole("link", { name: "Show late entries" }).click();
    await expect(
      page
        .getByRole("row")
        .filter({ hasText: /Adjustment/ })
        .first(),
    ).toBeVisible();

    // The month in one file, made by the platform: seals, differences, orders, entries.
    await page.goto("/reconciliation-periods");
    await page.getByRole("button", { name: "Month-end pack" }).click();
    const pack = new Dialog(page, /^Pack /);
    await pack.button("Make the pack").dblclick();
    await expect(pack.root).toBeHidden();
    expect(sentTo(world, "/month-end-packs")).toBe(1);
    await pass(120_000);
    await page.getByRole("button", { name: /jobs/i }).click();
    const downloading = page.waitForEvent("download");
    await page
      .getByRole("region", { name: /jobs/i })
      .getByRole("link", { name: /Download/ })
      .first()
      .click();
    expect((await downloading).suggestedFilename()).toMatch(/^month-end-pack-\d{4}-\d\d\.zip$/);
  });
});

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");
const head = "payment_intent_id,gross,currency";

const hostile: readonly (readonly [what: string, content: string | Buffer, said: string])[] = [
  ["nothing", "", "Line 1: There is nothing in it."],
  ["a spreadsheet", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), "Line 1: This is no text"],
  [
    "Latin-1",
    Buffer.from([...Buffer.from(`${head}\npi_`), 0xfc, 0x2c, 0x31, 0x0a]),
    "Line 2: These bytes are no UTF-8",
  ],
  ["100,000 columns", `${"c,".repeat(100_000)}c\n`, "Line 1: 100,001 columns"],
  ["an open quote", `${head}\npi_1,"1,usd\npi_2,2,usd\n`, "Line 2: A quote is opened and never closed."],
  ["a cut end", `${head}\npi_1,1,usd\npi_2`, "Line 3: The last line stops in the middle"],
];
const unreadable: readonly (readonly [what: string, content: string, said: string])[] = [
  [
    "a formula",
    `${head}\npi_1,1,usd\n"=HYPERLINK(""x"")",2,usd\n`,
    "Line 3: A formula is no payment's figure",
  ],
  ["an amount that is none", `${head}\npi_1,"1,50",usd\n`, "Line 2: This is no amount"],
  ["no id", `${head}\n,1,usd\n`, "Line 2: The payment's id is missing."],
];

test.describe("on a platform with wallets", () => {
  test.use({ platform: "gateway" });

  test("a hostile file is refused with its line and the reason, and nothing of it is kept", async ({
    page,
    world,
    open,
    accessibilityProblems,
  }) => {
    test.slow();
    const period = await openPeriod(world);
    const place = new PeriodPage(page);
    await open("mock-finance", pathOf(period));
    for (const [what, content, said] of hostile) {
      await place.bring(content);
      await expect(place.refusal, what).toContainText(said);
    }
    for (const [what, content, said] of unreadable) {
      await place.bring(content);
      await place.button("Compare").click();
      await expect(place.refusal, what).toContainText(said);
    }
    expect(sentTo(world, "/report")).toBe(0);

    const many = Array.from({ length: 100_000 }, (_, row) => `pi_other_${row},1.00,usd`).join("\n");
    await place.bring(`${head}\n${many}\n`);
    await place.button("Compare").click();
    await expect(place.bucket("missing_here")).toContainText("100,000");
    await expect(page.getByText("More than 10,000 differences")).toBeVisible();
    await expect(place.button("Record this comparison")).toBeDisabled();

    const good = processorFile(world.platform, period).replaceAll(",", ";").replaceAll(".", ",");
    await place.bring(utf16(good), "stripe-utf16.csv");
    await place.column("Decimal sign").selectOption({ label: "Comma: 1.234,50" });
    expect(await accessibilityProblems()).toEqual([]);
    await place.button("Compare").click();
    await expect(place.bucket("missing_there")).toContainText("Missing there0");
    expect(await accessibilityProblems()).toEqual([]);
    await place.button("Record this comparison").click();
    await expect(page.getByText("Last recorded comparison")).toBeVisible();
    // The columns that were chosen come with the next file.
    await place.bring(utf16(good), "again.csv");
    await expect(place.column("Decimal sign")).toHaveValue("comma");
    await expect(page.getByText("As it was chosen for this processor last time.")).toBeVisible();
  });

  test("who was slower sees what the period is now, and who may only read signs nothing", async ({
    page,
    world,
    open,
  }) => {
    const period = await openPeriod(world);
    const place = new PeriodPage(page);
    await open("mock-finance", pathOf(period));
    await place.bring(processorFile(world.platform, period));
    await place.button("Compare").click();
    await place.button("Record this comparison").click();
    await place.sign.click();
    const path = `/reconciliation-periods/${period.id}/sign-off`;
    expect((await world.ask("mock-admin", "POST", path, {})).status).toBe(200);
    await place.dialog.getByRole("button", { name: "Sign" }).click();
    await expect(place.dialog).toContainText("Somebody has changed the period meanwhile.");
    await place.dialog.getByRole("button", { name: "Sign and close" }).click();
    await expect(page.getByText("The period is closed and sealed.")).toBeVisible();

    await open("mock-auditor", pathOf(period));
    await place.open("Seal");
    await place.button("Check in this browser").click();
    await expect(page.getByText("The seal holds")).toBeVisible();
    await expect(place.sign).toHaveCount(0);
    await expect(page.getByLabel("Export of the processor")).toHaveCount(0);
    await open("mock-support", "/");
    await expect(page.getByRole("link", { name: "Reconciliation" })).toHaveCount(0);
  });
});
