import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { Confirmation, KeyRecords, SecretDialog } from "./pages/KeyPages";

/** A secret that really opens something: the test makes it, as a customer would have. */
async function makeSecret(page: Page): Promise<{ secret: string; id: string; name: string }> {
  const { id, name } = await new KeyRecords(page).one({ status: "active", rotating: false });
  await page.goto(`/access-keys/${id}/show`);
  await page.getByRole("button", { name: "Rotate" }).click();
  const confirmation = new Confirmation(page);
  await confirmation.root.getByRole("radio", { name: /^No overlap/ }).check();
  await confirmation.confirm("Rotate").click();
  const dialog = new SecretDialog(page);
  const secret = await dialog.text();
  await dialog.close();
  return { secret, id, name };
}

test("a leaked secret is found, put on record and revoked with the keyboard alone; only its hash prefix is sent", async ({
  page,
  context,
  open,
  world,
  pass,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open("mock-security");
  const { secret, id, name } = await makeSecret(page);
  await page.goto("/leak-response");
  const before = world.exchanges.length;
  const field = page.getByRole("textbox", { name: /^Paste the secret/ });
  await expect(field).toBeFocused();
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    `2026-11-20 WARN auth key=${secret} status=401`,
  );
  await page.keyboard.press("Control+v");
  await expect(page.getByText("A whole secret; its checksum is right")).toBeVisible();
  await expect(field).toHaveValue("");
  await expect(page).toHaveURL(new RegExp(`/leak-response\\?key=${id}&secret=sec_`));
  await expect(page.getByRole("region", { name: "Use since the exposure" })).toBeVisible();

  const hashPrefix = createHash("sha256").update(secret).digest("hex").slice(0, 16);
  const sent = world.exchanges.slice(before);
  const lookups = sent.filter(({ target }) => target.endsWith("/access-keys/lookup"));
  expect(await Promise.all(lookups.map(({ request }) => request.clone().json() as Promise<unknown>))).toEqual(
    [{ hashPrefix }],
  );
  const bodies = await Promise.all(
    sent.map(async ({ target, request }) => target + (await request.clone().text())),
  );
  expect(bodies.join("\n")).not.toContain(secret.slice(16, 30));

  await expect(page.getByText("The secret still works")).toBeVisible();
  // Find the key → Go to the key → Revoke.
  for (const _ of ["Find", "Go to the key", "Revoke"]) await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Revoke" })).toBeFocused();
  await page.keyboard.press("Enter");
  const confirmation = new Confirmation(page);
  await expect(confirmation.root).toBeVisible();
  await confirmation.root.getByRole("textbox", { name: /^Reason/ }).focus();
  await page.keyboard.type("Found in a public log");
  await page.keyboard.press("Tab");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(confirmation.root).toBeHidden();
  await expect(page.getByText("The secret is dead")).toBeVisible();

  await page.getByRole("button", { name: "Report exposure" }).press("Enter");
  await confirmation.root
    .getByRole("textbox", { name: "Where it was seen" })
    .fill("https://paste.example/42");
  await confirmation.giveReason("Found in a public log");
  await confirmation.confirm("Put on record").press("Enter");
  await expect(page.getByText("On record", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Notify owner" }).press("Enter");
  await confirmation.confirm("Send").press("Enter");
  await expect(page.getByText("Owner told")).toBeVisible();

  const trail = page.getByRole("grid", { name: "Audit trail" });
  await expect(trail).toContainText("Shown as soon as it is signed");
  await pass(61_000);
  await page.goto(`/access-keys/${id}/show?tab=audit`);
  for (const action of ["lookup", "revoke", "report_exposure", "notify_owner"]) {
    await expect(trail).toContainText(`access_key.${action}`);
  }
  expect((await new KeyRecords(page).get(id)).status).toBe("revoked");
});

test("a fragment finds candidates to choose from, a text without a secret sends nothing", async ({
  page,
  open,
  world,
}) => {
  await open("mock-security", "/leak-response");
  const key = await new KeyRecords(page).one({ status: "active" });
  const field = page.getByRole("textbox", { name: /^Paste the secret/ });
  const lookups = () => world.exchanges.filter(({ target }) => target.endsWith("/access-keys/lookup"));

  await field.fill("GET /v1/models 200");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing was sent")).toBeVisible();
  expect(lookups()).toHaveLength(0);

  await field.fill(`seen ${key.prefix}…${key.last4} in a ticket`);
  await page.keyboard.press("Enter");
  await expect(page.getByText("A piece of a secret")).toBeVisible();
  await expect(page.getByRole("main")).toContainText(key.name);
  const [lookup] = lookups();
  expect(await lookup?.request.clone().json()).toEqual({ prefix: key.prefix, last4: key.last4 });
});

test("a secret of nowhere is said to be no key of this platform", async ({ page, open }) => {
  await open("mock-security", "/leak-response");
  const field = page.getByRole("textbox", { name: /^Paste the secret/ });
  await field.fill("gw_live_4tRx9aQ2mN7bV5cX1zL8kJ3hG6fD0sAqWeRt_000000");
  await page.keyboard.press("Enter");
  await expect(page.getByText("its checksum is wrong")).toBeVisible();
  await expect(page.getByText("No key of this platform")).toBeVisible();
});

test("without the right to revoke, the page says which right it takes", async ({ page, open }) => {
  await open("mock-support", "/leak-response");
  await expect(page.getByRole("main")).toContainText("access_keys:revoke");
  await expect(page.getByRole("textbox", { name: /^Paste/ })).toHaveCount(0);
});
