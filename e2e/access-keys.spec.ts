import { expect, test } from "./fixtures";
import { Confirmation, KeyRecords, SecretDialog, type AccessKey } from "./pages/KeyPages";
import { ListPage } from "./pages/ListPage";
import { ShowPage } from "./pages/ShowPage";
import { hitKey } from "./trouble";

test.describe("InstaGen", () => {
  test.use({ platform: "instagen" });

  test("[instagen-1.1] a key's name, description and usage statistics stand on the list and on its page", async ({
    page,
    open,
  }) => {
    await open("mock-security", "/access-keys?sort=costMonth&order=DESC");
    const list = new ListPage(page);
    await list.ready();
    const keys = await new KeyRecords(page).find({ status: "active" });
    const key = keys.find(({ description }) => description !== "");
    if (!key) throw new Error("no key with a description");
    const query = JSON.stringify({ last4: key.last4 });
    await page.goto(`/access-keys?filter=${encodeURIComponent(query)}`);
    const row = list.row(key.name).first();
    await expect(row).toContainText(key.description);
    await expect(row).toContainText(`…${key.last4}`);
    const { month } = key.usage;
    await expect(
      row.locator(`data[value="${month.cost.amount} ${month.cost.currency}"]`).first(),
    ).toBeVisible();
    await row.getByRole("link").click();

    const show = new ShowPage(page);
    await expect(show.heading).toHaveText(key.name);
    await expect(show.fact("Description")).toHaveText(key.description);
    const total = show
      .panel("Usage and cost")
      .first()
      .getByRole("row", { name: /^In all/ });
    await expect(total).toContainText(key.usage.total.requests.toLocaleString("en"));
    await expect(total).toContainText(key.usage.total.inputTokens.toLocaleString("en"));
    await expect(total.locator("data")).toHaveAttribute(
      "value",
      `${key.usage.total.cost.amount} ${key.usage.total.cost.currency}`,
    );
  });

  test("[instagen-2.2] refused, rate-limited and unusual use are visible on the key list, with the remedy", async ({
    page,
    open,
    world,
  }) => {
    await open("mock-security");
    const records = new KeyRecords(page);
    const [refused, limited] = await records.find({ status: "active", healthy: true }, 2);
    if (!refused || !limited) throw new Error("no two healthy keys");
    hitKey(world, refused.id, "ip_not_allowed", 12);
    hitKey(world, limited.id, "requests_per_minute", 240);

    const list = new ListPage(page);
    const showOnly = (key: AccessKey) =>
      page.goto(`/access-keys?filter=${encodeURIComponent(JSON.stringify({ id: key.id }))}`);
    await showOnly(refused);
    await list.row(refused.name).getByText("Refused traffic").hover();
    const hint = page.getByRole("tooltip");
    await expect(hint).toContainText("12 requests of the last 24 hours were refused");

    await showOnly(limited);
    const row = list.row(limited.name);
    await expect(row).toContainText("Rate limited");
    await expect(row).toContainText("+1");
    // The same by keyboard: the cell that has the focus shows its hint.
    const column = await list.header("Health").getAttribute("aria-colindex");
    await row.locator(`[aria-colindex="${column ?? ""}"]`).focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowRight");
    await expect(hint).toContainText("240 requests of the last 24 hours hit a rate limit");
    await expect(hint).toContainText("Unusual use");
    await page.keyboard.press("Escape");
    await expect(hint).toBeHidden();
  });

  test("[instagen-4.1] [instagen-6.2] a key is created, on record; its secret is shown once and can never be shown again", async ({
    page,
    open,
  }) => {
    await open("mock-security", "/access-keys/create");
    const account = (await new KeyRecords(page).one({ status: "active" })).accountId;
    await page.goto(`/access-keys/create?account=${account}`);
    await page.getByRole("textbox", { name: "Name" }).fill("Nightly export");
    await page.getByRole("button", { name: "Create key" }).click();
    const dialog = new SecretDialog(page);
    const secret = await dialog.text();
    expect(secret).toMatch(/^[a-z0-9_]+_[0-9A-Za-z]{30,}_[0-9A-Za-z]{6}$/);
    await expect(dialog.done).toBeDisabled();
    await page.keyboard.press("Escape");
    await expect(dialog.root, "Escape does not close it").toBeVisible();
    await dialog.close();

    const show = new ShowPage(page);
    await expect(show.heading).toHaveText("Nightly export");
    await expect(show.main).toContainText("A secret is shown once, when it is made");
    await expect(show.main).toContainText("Secrets are stored encrypted");
    await expect(page.getByText(secret)).toHaveCount(0);
    await page.reload();
    await expect(show.heading).toHaveText("Nightly export");
    await expect(page.locator("body")).not.toContainText(secret);
    const row = await new KeyRecords(page).one({ name: "Nightly export" });
    expect(JSON.stringify(row)).not.toContain(secret);
    expect(await new KeyRecords(page).audited(row.id)).toContain("access_key.create");
  });

  test("[instagen-4.2] a key is rotated with an overlap, and old and new secret are seen side by side", async ({
    page,
    open,
  }) => {
    await open("mock-security");
    const records = new KeyRecords(page);
    const key = await records.one({
      status: "active",
      rotating: false,
      expiresAt_gte: "2027-06-01T00:00:00.000Z",
    });
    await page.goto(`/access-keys/${key.id}/show`);
    await page.getByRole("button", { name: "Rotate" }).click();
    const confirmation = new Confirmation(page);
    await confirmation.root.getByRole("radio", { name: /^1 hour/ }).check();
    await confirmation.confirm("Rotate").click();
    const dialog = new SecretDialog(page);
    const secret = await dialog.text();
    await dialog.close();

    await expect(page).toHaveURL(new RegExp(`/access-keys/${key.id}/rotation$`));
    const old = page.getByRole("region", { name: "Old secret", exact: true });
    const fresh = page.getByRole("region", { name: "New secret", exact: true });
    await expect(old).toContainText(`${key.prefix}…${key.last4}`);
    await expect(fresh).toContainText(`…${secret.slice(-4)}`);
    await expect(page.getByRole("timer")).toHaveText("01:00:00");
    await expect(page.getByRole("status").filter({ hasText: "It is not safe yet" })).toBeVisible();

    await page.getByRole("button", { name: "Extend overlap" }).click();
    await confirmation.root.getByRole("radio", { name: /^7 days/ }).check();
    await confirmation.confirm("Extend").click();
    await expect(page.getByRole("timer")).toHaveText("7 d 00:00:00");
    await page.getByRole("button", { name: "Undo rotation" }).click();
    await confirmation.confirm("Undo rotation").click();
    await expect(page.getByText("No rotation is running")).toBeVisible();
    const after = await records.get(key.id);
    expect(after.secrets.map(({ last4 }) => last4)).toEqual([key.last4]);
  });

  test("[instagen-4.2] an overlap never outlives the key: longer ones can't be chosen, and say why", async ({
    page,
    open,
  }) => {
    await open("mock-security");
    const key = await new KeyRecords(page).one({ status: "expiring", rotating: false });
    await page.goto(`/access-keys/${key.id}/show`);
    await page.getByRole("button", { name: "Rotate" }).click();
    const week = page.getByRole("radio", { name: /^7 days/ });
    await expect(week).toBeDisabled();
    await expect(page.getByRole("alertdialog")).toContainText(
      "Not possible: the key itself ends before that",
    );
  });

  test("[instagen-4.3] rate limits of a key are shown and edited, and hits on them are visible", async ({
    page,
    open,
    world,
  }) => {
    await open("mock-security");
    const records = new KeyRecords(page);
    const { id } = await records.one({ status: "active", healthy: true });
    hitKey(world, id, "requests_per_minute", 31);
    const key = await records.get(id);
    expect(key.rateLimited24h).toBe(31);
    const show = new ShowPage(page);
    await page.goto(`/access-keys/${key.id}/show`);
    await expect(show.fact("Hits on a rate limit")).toContainText("31");
    await page.getByRole("button", { name: "Edit" }).click();
    await page.getByRole("textbox", { name: "Requests a minute" }).fill("123");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(show.panel("Limits").getByText("123 a minute")).toBeVisible();
    const after = await records.get(key.id);
    expect(after.limits).toEqual({
      ...key.limits,
      requestsPerMinute: 123,
      ...(after.limits.spend && { spend: after.limits.spend }),
    });
    expect(await records.audited(key.id)).toContain("access_key.update");
  });

  test("[instagen-6.2] keys are edited, disabled, enabled, rotated and revoked on their page, each audited", async ({
    page,
    open,
    pass,
  }) => {
    await open("mock-security");
    const records = new KeyRecords(page);
    const key = await records.one({ status: "active", rotating: false });
    const confirmation = new Confirmation(page);
    await page.goto(`/access-keys/${key.id}/show`);

    await page.getByRole("button", { name: "Disable" }).click();
    await confirmation.giveReason("Owner on holiday");
    await confirmation.confirm("Disable key").click();
    await expect(page.getByRole("status").filter({ hasText: "This key is disabled" })).toContainText(
      "Owner on holiday",
    );
    await page.getByRole("button", { name: "Enable" }).click();
    await confirmation.confirm("Enable key").click();
    await expect(page.getByRole("button", { name: "Disable" })).toBeVisible();

    await page.getByRole("button", { name: "Edit" }).click();
    await page.getByRole("textbox", { name: "Description" }).fill("Calls the nightly export");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(new ShowPage(page).fact("Description")).toHaveText("Calls the nightly export");

    await page.getByRole("button", { name: "Rotate" }).click();
    await confirmation.root.getByRole("radio", { name: /^No overlap/ }).check();
    await confirmation.confirm("Rotate").click();
    await new SecretDialog(page).close();

    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Revoke" }).click();
    await confirmation.giveReason("Project has ended");
    await confirmation.typeName(key.name);
    await confirmation.confirm("Revoke key").click();
    await expect(page.getByRole("alert").filter({ hasText: "revoked for good" })).toBeVisible();
    for (const name of ["Edit", "Rotate", "Disable"]) {
      await expect(page.getByRole("button", { name })).toBeDisabled();
    }
    // An event is shown as soon as the log has signed it.
    await pass(61_000);
    await page.getByRole("tab", { name: "Audit trail" }).click();
    const actions = ["revoke", "rotate", "update", "enable", "disable"].map((verb) => `access_key.${verb}`);
    await expect(
      page.getByRole("rowheader").or(page.getByRole("gridcell")).filter({ hasText: "access_key.revoke" }),
    ).toBeVisible();
    expect((await records.audited(key.id)).slice(0, 5)).toEqual(actions);
  });

  test("[instagen-7.1] [instagen-6.2] a key is deleted for good by typing its name; the tombstone keeps the spend", async ({
    page,
    open,
  }) => {
    await open("mock-security");
    const records = new KeyRecords(page);
    const key = await records.one({ status: "active" });
    const confirmation = new Confirmation(page);
    await page.goto(`/access-keys/${key.id}/show`);
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Delete permanently" }).click();
    await confirmation.giveReason("Customer asked for it");
    await confirmation.typeName("something else");
    await expect(confirmation.confirm("Delete permanently")).toBeDisabled();
    await confirmation.typeName(key.name);
    await confirmation.confirm("Delete permanently").click();

    await expect(page.getByText("this is its tombstone")).toBeVisible();
    await expect(page.getByRole("main")).toContainText("Customer asked for it");
    await expect(page.getByText("No living secret")).toBeVisible();
    await expect(page.getByRole("button", { name: "Rotate" })).toHaveCount(0);
    const total = page.getByRole("row", { name: /^In all/ }).locator("data");
    await expect(total).toHaveAttribute(
      "value",
      `${key.usage.total.cost.amount} ${key.usage.total.cost.currency}`,
    );
    const tombstone = await records.get(key.id);
    expect(tombstone).toMatchObject({ status: "deleted", secrets: [], usage: { total: key.usage.total } });
    expect((await records.audited(key.id))[0]).toBe("access_key.delete");
  });
});

test.describe("gateway", () => {
  test.use({ platform: "gateway" });

  test("[gateway-5.1] a key's page states how its secret is stored, and shows only prefix and last four", async ({
    page,
    open,
  }) => {
    await open("mock-support");
    const key = await new KeyRecords(page).one({ status: "active" });
    await page.goto(`/access-keys/${key.id}/show`);
    const secrets = new ShowPage(page).panel("Secrets").first();
    await expect(secrets).toContainText("Secrets are stored as bcrypt hashes");
    await expect(secrets).toContainText(`${key.prefix}…${key.last4}`);
    await expect(page.getByRole("button", { name: /show|reveal|secret/i })).toHaveCount(0);
  });
});
