import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { Confirmation, KeyRecords, SecretDialog } from "./pages/KeyPages";
import { ShowPage } from "./pages/ShowPage";

test.use({ platform: "instagen" });

/** Every text that the page's JavaScript can still reach, after the garbage is collected. */
async function heapOf(page: Page): Promise<string> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  return chunks.join("");
}

/** Everything that outlives a page in the browser: storage, databases, caches, cookies, history. */
async function keptByBrowser(page: Page, context: BrowserContext): Promise<string> {
  const inPage = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const cacheNames = await caches.keys();
    const cached = await Promise.all(
      cacheNames.map(async (name) => {
        const cache = await caches.open(name);
        const answers = await cache.matchAll();
        return Promise.all(answers.map((answer) => answer.text()));
      }),
    );
    return JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases,
      cached,
      name: window.name,
      state: history.state as unknown,
      url: location.href,
      title: document.title,
      markup: document.documentElement.outerHTML,
      inputs: [...document.querySelectorAll<HTMLInputElement>("input, textarea")].map(({ value }) => value),
      resources: performance.getEntriesByType("resource").map(({ name }) => name),
    });
  });
  return inPage + JSON.stringify(await context.storageState({ indexedDB: true }));
}

for (const way of ["creation", "rotation"] as const) {
  test(`[instagen-4.1] after ${way} the secret is in no URL, storage, cache, log, request or memory of the page`, async ({
    page,
    context,
    open,
    world,
  }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open("mock-security");
    const key = await new KeyRecords(page).one({ status: "active", rotating: false });
    const dialog = new SecretDialog(page);
    if (way === "creation") {
      await page.goto(`/access-keys/create?account=${key.accountId}`);
      await page.getByRole("textbox", { name: "Name" }).fill("Nightly export");
      await page.getByRole("button", { name: "Create key" }).click();
    } else {
      await page.goto(`/access-keys/${key.id}/show`);
      await page.getByRole("button", { name: "Rotate" }).click();
      await new Confirmation(page).confirm("Rotate").click();
    }
    const secret = await dialog.text();
    expect(secret.length).toBeGreaterThan(40);
    // The search itself works: while the dialog is open, the secret is found in memory.
    expect((await heapOf(page)).includes(secret), "the search finds it while it is shown").toBe(true);

    await dialog.root.getByRole("button", { name: "Copy", exact: true }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
    const download = page.waitForEvent("download");
    await dialog.root.getByRole("button", { name: "Download" }).click();
    expect((await download).suggestedFilename()).toMatch(/-secret\.txt$/);
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await dialog.close();
    await expect(new ShowPage(page).heading).toBeVisible();

    expect(await keptByBrowser(page, context)).not.toContain(secret);
    expect(said.join("\n")).not.toContain(secret);
    const sent = await Promise.all(
      world.exchanges.map(async ({ target, request }) => target + (await request.clone().text())),
    );
    expect(sent.join("\n")).not.toContain(secret);
    const answers = await Promise.all(world.exchanges.map(({ response }) => response.clone().text()));
    expect(answers.filter((text) => text.includes(secret))).toHaveLength(1);
    expect((await heapOf(page)).includes(secret), "the secret is still in memory").toBe(false);
  });
}

test("a secret is not lost by a stray click: Escape, Back and links stay until it is stored", async ({
  page,
  open,
}) => {
  await open("mock-security");
  const key = await new KeyRecords(page).one({ status: "active", rotating: false });
  await page.goto(`/access-keys?filter=${encodeURIComponent(JSON.stringify({ id: key.id }))}`);
  await page.getByRole("link", { name: key.name }).click();
  await page.getByRole("button", { name: "Rotate" }).click();
  await new Confirmation(page).confirm("Rotate").click();
  const dialog = new SecretDialog(page);
  const secret = await dialog.text();
  await page.keyboard.press("Escape");
  await page.evaluate(() => history.back());
  await expect(dialog.secret).toHaveText(secret);
  await expect(page).toHaveURL(new RegExp(`${key.id}/show$`));
  await expect(dialog.done).toBeDisabled();
  await dialog.close();
});
