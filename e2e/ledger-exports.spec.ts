import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { CsvText } from "./pages/CsvText";
import { expect, test } from "./fixtures";
import { JobsTray } from "./pages/JobsTray";

const CHECK = "/ledger-entries/check-file";

/** Exports what the ledger's list shows, in this format, and gives the file; `before` is how many exports there were. */
async function exported(
  page: Page,
  format: RegExp,
  before: number,
  pass: (ms: number) => Promise<void>,
): Promise<Buffer> {
  await page.getByRole("button", { name: "Export" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: format }).check();
  await dialog.getByRole("button", { name: "Start export" }).click();
  await expect(dialog).toHaveCount(0);
  await pass(10_000);
  const tray = new JobsTray(page);
  await tray.open();
  const jobs = tray.job("Export of ledger-entries");
  await expect(jobs).toHaveCount(before + 1);
  const link = jobs.first().getByRole("link", { name: "Download" });
  await expect(link).toBeVisible();
  const answer = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(answer.status()).toBe(200);
  await tray.trigger.click();
  await expect(tray.panel).toHaveCount(0);
  return answer.body();
}

const bring = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel("Exported file").setInputFiles({ name, mimeType: "text/csv", buffer });

test("the ledger is exported as CSV, JSON Lines and FOCUS, and each file is known again when it is dropped back; one byte more or less is told", async ({
  page,
  open,
  pass,
  world,
  accessibilityProblems,
}) => {
  await open("mock-finance", "/ledger-entries");
  await expect(page.getByRole("grid")).toBeVisible();
  const csv = await exported(page, /^CSV/, 0, pass);
  const lines = await exported(page, /^JSON Lines/, 1, pass);
  const focus = await exported(page, /^FOCUS 1\.2/, 2, pass);
  const { headings, rows } = new CsvText(focus.toString("utf8"));
  expect(headings.slice(0, 3)).toEqual(["BilledCost", "BillingAccountId", "BillingAccountName"]);
  expect(rows.length).toBeGreaterThan(100);

  await page.getByRole("link", { name: "Check a file" }).click();
  await expect(page.getByRole("heading", { name: "Is this file what was exported?" })).toBeVisible();
  const genuine = page.getByRole("status").filter({ hasText: "This is what was exported" });
  const files = { "ledger.csv": csv, "ledger.ndjson": lines, "ledger.focus.csv": focus };
  for (const [name, file] of Object.entries(files)) {
    await bring(page, name, file);
    await expect(page.getByRole("region", { name, exact: true })).toContainText(
      createHash("sha256").update(file).digest("hex"),
    );
    await expect(genuine).toBeVisible();
    await expect(page.getByText("same in the manifest")).toHaveCount(2);
  }
  await expect(page.getByText('{"book":"customer"}')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);

  // One digit of one amount.
  const changed = Buffer.from(csv);
  const at = changed.lastIndexOf("USD") - 2;
  changed[at] = changed[at] === 0x39 ? 0x38 : 0x39;
  await bring(page, "changed.csv", changed);
  await expect(page.getByRole("alert")).toContainText("Nothing was exported with this checksum");
  // Cut off in a row.
  await bring(page, "cut.csv", csv.subarray(0, csv.length - 9));
  await expect(page.getByRole("region", { name: "cut.csv" })).toContainText("The rows can't be read: line");
  await expect(page.getByRole("alert")).toContainText("Nothing was exported with this checksum");

  // Nothing of a file was sent but its checksum.
  const asked = world.exchanges.filter(({ target }) => target.includes("/export-manifests/"));
  expect(asked.length).toBe(5);
  expect(asked.every(({ method, target }) => method === "GET" && /\/[0-9a-f]{64}$/.test(target))).toBe(true);

  // A platform that cannot be asked just now is no verdict.
  world.faults.next({
    kind: "status",
    status: 422,
    path: asked[0]?.target.replace(/^.*\/api\/v1/, "") ?? "",
  });
  await page.goto(CHECK);
  await bring(page, "ledger.csv", csv);
  await page.getByRole("button", { name: "Retry" }).click();
  await expect(genuine).toBeVisible();
});

test.describe("where credits are sold", () => {
  test.use({ platform: "apimodels" });
  test("there is no FOCUS file, because credits have no billing currency", async ({ page, open }) => {
    await open("mock-finance", "/ledger-entries");
    await page.getByRole("button", { name: "Export" }).click();
    await expect(page.getByRole("radio", { name: /^JSON Lines/ })).toBeVisible();
    await expect(page.getByRole("radio", { name: /^FOCUS/ })).toHaveCount(0);
  });
});
