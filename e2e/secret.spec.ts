import { expect, test } from "./fixtures";
import { Dialog } from "./pages/Dialog";
import { secretTraces } from "./secretTraces";
import type { World } from "./world";

// The test never reads the secret through the page: what it looks for comes from the platform's own answer.
async function issuedSecret(world: World): Promise<string> {
  const answers = await Promise.all(
    world.exchanges
      .filter(({ method, response }) => method === "POST" && response.ok)
      .map(({ response }) => response.clone().text()),
  );
  const secret = answers
    .map((text) => /"secret":"([^"]+)"/.exec(text)?.[1])
    .findLast((found) => found !== undefined);
  if (secret === undefined) throw new Error("No answer holds a secret.");
  return secret;
}

test.describe("a secret is shown once and leaves nothing behind", () => {
  test("when a key is created [instagen-4.1]", async ({ page, context, open, world }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const said: string[] = [];
    context.on("console", (message) => void said.push(message.text()));
    const accounts = await world.rows("accounts", "mock-security");
    const account = accounts.find(({ status }) => status === "active");
    await open("mock-security", "/access-keys");
    await page.goto(`/access-keys/create?account=${account?.id ?? ""}`);
    await page.getByRole("textbox", { name: "Name" }).fill("Night batch");
    await page.getByRole("button", { name: "Create key" }).click();
    const shown = new Dialog(page, "The key is made: store its secret now");
    await expect(shown.root).toBeVisible();
    const secret = await issuedSecret(world);
    await expect(shown.root.getByRole("textbox", { name: "Secret of the key" })).toHaveText(secret);
    expect(await secretTraces(page, secret, said)).toEqual(["the page"]);

    await shown.button("Copy").click();
    await expect(shown.root.getByText("Copied")).toBeVisible();
    await shown.root.getByRole("checkbox", { name: "I have stored it" }).check();
    await shown.finish("Done");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Night batch");
    await page.evaluate(() => navigator.clipboard.writeText(""));
    expect(await secretTraces(page, secret, said)).toEqual([]);
    const sent = await Promise.all(
      world.exchanges.map(async ({ target, request }) => `${target} ${await request.clone().text()}`),
    );
    expect(sent.filter((text) => text.includes(secret))).toEqual([]);

    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await secretTraces(page, secret, said)).toEqual([]);
  });

  test("when a key is rotated", async ({ page, context, open, world }) => {
    const said: string[] = [];
    context.on("console", (message) => void said.push(message.text()));
    const keys = await world.rows("access-keys", "mock-security");
    const key = keys.find(
      ({ status, rotation, expiresAt }) => status === "active" && !rotation && !expiresAt,
    );
    await open("mock-security", `/access-keys/${key?.id ?? ""}/show`);
    await page.getByRole("button", { name: "Rotate" }).click();
    const confirm = new Dialog(page, /^Rotate /);
    await confirm.root.getByRole("radio", { name: /1 hour/ }).check();
    await confirm.button("Rotate").click();
    const shown = new Dialog(page, "The new secret: store it now");
    await expect(shown.root).toBeVisible();
    const secret = await issuedSecret(world);
    expect(await secretTraces(page, secret, said)).toEqual(["the page"]);
    await shown.root.getByRole("checkbox", { name: "I have stored it" }).check();
    await shown.finish("Done");
    await expect(page).toHaveURL(/\/rotation$/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await secretTraces(page, secret, said)).toEqual([]);
  });
});
