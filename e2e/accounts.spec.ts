import { expect, test } from "./fixtures";
import { AccountPage, accountIn, accountPath, accountWhere } from "./pages/AccountPage";

test.describe("on the gateway", () => {
  test.use({ platform: "gateway" });

  test("[gateway-1.1] an account shows name, e-mail and company, each masked until revealed", async ({
    open,
    page,
    world,
  }) => {
    const account = accountWhere(world, ({ company }) => company !== undefined);
    await open("mock-support", accountPath(account));
    const shown = new AccountPage(page);
    await shown.expectMasked("Name", "E-mail", "Company");
    await shown.expectNowhere(account.name, account.email, account.company ?? "");

    await shown.reveal(["Name", "E-mail", "Company"], "Ticket 4711: the customer asked");
    await expect(shown.fact("Name")).toContainText(account.name);
    await expect(shown.fact("E-mail")).toContainText(account.email);
    await expect(shown.fact("Company")).toContainText(account.company ?? "");
  });

  test("[gateway-1.2] key metadata, billing information and communications are tabs of the account", async ({
    open,
    page,
    world,
  }) => {
    const account = accountWhere(world);
    await open("mock-admin", accountPath(account));
    const shown = new AccountPage(page);
    await shown.openTab(/^Keys/);
    const keys = page.getByRole("grid", { name: "Access keys" });
    for (const heading of ["Name", "Secret", "Status", "Last used", "Created", "Expires"]) {
      await expect(keys.getByRole("columnheader", { name: heading })).toBeVisible();
    }
    await expect(keys.locator('[data-row="0"]').first()).toBeVisible();

    await shown.openTab("Wallet");
    await expect(shown.panel("Wallet").getByText("Available")).toBeVisible();
    await expect(page.getByRole("grid", { name: "Orders" })).toBeVisible();
    await expect(
      page.getByRole("grid", { name: "Ledger entries" }).locator('[data-row="0"]').first(),
    ).toBeVisible();

    await shown.openTab("Communications");
    const messages = page.getByRole("grid", { name: "Communications" });
    await expect(messages.getByRole("columnheader", { name: "Channel" })).toBeVisible();
    await expect(shown.panel("Communications")).toContainText("The text itself is not shown.");
    expect(page.url()).toContain("tab=communications");
  });

  test("states on the account that no content is kept", async ({ open, page, world }) => {
    await open("mock-support", accountPath(accountWhere(world)));
    await expect(new AccountPage(page).panel("Content")).toContainText("No content is kept.");
  });
});

test.describe("on the studio", () => {
  test.use({ platform: "studio" });

  test("[studio-1.1] an account shows name, e-mail, OAuth provider id, picture and time of creation", async ({
    open,
    page,
    world,
  }) => {
    const account = accountWhere(world, ({ hasPicture }) => hasPicture);
    await open("mock-support", accountPath(account));
    const shown = new AccountPage(page);
    await shown.expectMasked("Name", "E-mail");
    await expect(shown.fact("Identity provider")).toHaveText(account.identityProvider);
    await shown.expectMasked("Id at identity provider");
    await expect(shown.fact("Created").locator("time").first()).toHaveAttribute(
      "datetime",
      account.createdAt,
    );
    // Nothing is fetched of a portrait that nobody asked for.
    await expect(shown.fact("Picture")).toContainText("Not loaded until revealed");
    await expect(shown.main.locator("img")).toHaveCount(0);

    await shown.reveal(["Picture", "Id at identity provider"], "Identity check for a request");
    await expect(shown.main.getByRole("img", { name: "Picture of the account holder" })).toBeVisible();
    await expect(shown.fact("Id at identity provider")).toContainText(account.identitySubject);
    await shown.expectNowhere(account.name, account.email);
  });

  test("[studio-1.2] content is counts and sizes per kind; staff never see content", async ({
    open,
    page,
    world,
  }) => {
    await open("mock-admin", accountPath(accountWhere(world)));
    const content = new AccountPage(page).panel("Content");
    await expect(content.first()).toContainText("Staff never see content.");
    const table = page.getByRole("table", { name: "Content" });
    for (const kind of ["Prompts", "Reference images", "Parameter sets", "Labels", "Ratings", "Workspaces"]) {
      await expect(table.getByRole("rowheader", { name: kind, exact: true })).toBeVisible();
    }
    const cells = table.getByRole("row", { name: /^Prompts/ }).getByRole("cell");
    await expect(cells.nth(-2)).toHaveText(/^[\d,]+$/);
    await expect(cells.last()).toHaveText(/^[\d.,]+ ([KMGT]i)?B$/);
    await expect(content.first().getByRole("link")).toHaveCount(0);
    await expect(content.first().getByRole("button")).toHaveCount(0);
  });

  test("[studio-2.2] consents are shown with their history, and nobody can change them here", async ({
    open,
    page,
    world,
  }) => {
    const account = accountWhere(world, ({ consents }) =>
      consents.some(({ purpose }) => purpose === "marketing_email"),
    );
    await open("mock-admin", accountPath(account, "consents"));
    const shown = new AccountPage(page);
    const now = shown.panel("In force now");
    const [newest] = account.consents
      .filter(({ purpose }) => purpose === "marketing_email")
      .toSorted((a, b) => b.at.localeCompare(a.at));
    const marketing = now.getByRole("listitem").filter({ hasText: "Marketing e-mail" });
    await expect(marketing).toContainText(newest?.granted === true ? "Granted" : /Withdrawn|Declined/);
    await expect(now).toContainText("Content trains no model");
    const rows = page.getByRole("table", { name: "History" }).getByRole("row");
    await expect(rows).toHaveCount(account.consents.length + 1);
    const panels = shown.main.getByRole("tabpanel");
    await expect(panels.getByRole("button")).toHaveCount(0);
    await expect(panels.getByRole("checkbox").or(panels.getByRole("switch"))).toHaveCount(0);
  });
});

test.describe("on ImageGen", () => {
  test.use({ platform: "imagegen" });

  test("[imagegen-2.1] payment is the processor's reference; images are counted; preferences are shown", async ({
    open,
    page,
    world,
  }) => {
    const account = accountWhere(world, ({ subscription }) => subscription?.paymentReference !== undefined);
    await open("mock-finance", accountPath(account));
    const shown = new AccountPage(page);
    await shown.expectMasked("Name", "E-mail");
    await expect(
      page.getByRole("table", { name: "Content" }).getByRole("rowheader", { name: "Source images" }),
    ).toBeVisible();

    await shown.openTab("Subscription and payments");
    await expect(shown.fact("Payment reference")).toContainText(account.subscription?.paymentReference ?? "");
    await expect(shown.fact("Payment reference")).toContainText("Card details stay there.");
    await expect(shown.main).not.toContainText(/\b(card number|expiry|cvc|iban)\b/i);

    await shown.openTab("Consents");
    await expect(shown.panel("In force now")).toContainText("Marketing e-mail");
  });

  test("[imagegen-2.2] devices and addresses stay masked until revealed with a reason, and that is on record", async ({
    open,
    page,
    world,
    pass,
  }) => {
    const account = accountWhere(world);
    await open("mock-security", accountPath(account, "devices"));
    const shown = new AccountPage(page);
    const table = page.getByRole("table", { name: "Devices" });
    await expect(table.getByRole("row").nth(1)).toContainText("•••");
    const reason = "Suspected takeover, case 88";
    await shown.reveal(["IP addresses", "Devices"], reason);
    await expect(table).not.toContainText("•••");
    await expect(table).toContainText(/\d{1,3}(\.\d{1,3}){3}|[0-9a-f]{1,4}:/);

    // An event is shown as soon as the log has signed it.
    await pass(61_000);
    await shown.openTab("Audit trail");
    const event = page
      .getByRole("grid", { name: "Audit trail" })
      .getByRole("row")
      .filter({ hasText: reason });
    await expect(event).toContainText("account.reveal");
    await expect(event).toContainText("Success");
  });
});

test.describe("on ImageGen, grown", () => {
  // The small world has nobody who took this consent back.
  test.use({ platform: "imagegen", scale: "demo" });

  test("[imagegen-5.2] the consent to training is shown, and so is its withdrawal", async ({
    open,
    page,
    world,
  }) => {
    const withdrawn = accountWhere(world, ({ consents }) => {
      const training = consents.filter(({ purpose }) => purpose === "training_on_content");
      return training.length > 1 && training[0]?.granted === false;
    });
    await open("mock-support", accountPath(withdrawn, "consents"));
    const now = new AccountPage(page).panel("In force now").getByRole("listitem");
    const training = now.filter({ hasText: "Training on content" });
    await expect(training).toContainText("Withdrawn");
    await expect(training).toContainText("Content trains no model.");
    const history = page
      .getByRole("table", { name: "History" })
      .getByRole("row", { name: /^Training on content/ });
    await expect(history.first()).toContainText("Withdrawn");
    await expect(history.nth(1)).toContainText("Granted");
  });
});

test.describe("on apimodels", () => {
  test.use({ platform: "apimodels" });

  test("[apimodels-1.1] an account shows e-mail and login identifiers", async ({ open, page, world }) => {
    const account = accountWhere(world, ({ identitySubject }) => identitySubject !== "");
    await open("mock-support", accountPath(account));
    const shown = new AccountPage(page);
    await shown.expectMasked("E-mail");
    await expect(shown.fact("Identity provider")).toHaveText(account.identityProvider);
    await shown.reveal(["E-mail", "Id at identity provider"], "Account recovery, ticket 12");
    await expect(shown.fact("E-mail")).toContainText(account.email);
    await expect(shown.fact("Id at identity provider")).toContainText(account.identitySubject);
  });

  test("[apimodels-1.3] content is counts and sizes per kind", async ({ open, page, world }) => {
    await open("mock-support", accountPath(accountWhere(world)));
    const table = page.getByRole("table", { name: "Content" });
    for (const kind of ["Prompts", "Image inputs", "Audio inputs", "Video inputs", "Outputs"]) {
      const row = table.getByRole("row", { name: new RegExp(`^${kind}`) });
      await expect(row.getByRole("cell").last()).toHaveText(/ ([KMGT]i)?B$/);
    }
  });

  test("[apimodels-2.2] announcements go only to those who agreed", async ({ open, page, world }) => {
    const agreed = accountWhere(world, ({ consents }) =>
      consents.some(({ purpose, granted }) => purpose === "product_announcements" && granted),
    );
    await open("mock-support", accountPath(agreed, "consents"));
    const flag = new AccountPage(page).panel("In force now").getByRole("listitem");
    await expect(flag.filter({ hasText: "Product announcements" })).toContainText("Granted");
    const others = accountWhere(world, ({ consents }) =>
      consents.every(({ purpose, granted }) => purpose !== "product_announcements" || !granted),
    );
    await page.goto(accountPath(others, "consents"));
    await expect(flag.filter({ hasText: "Product announcements" })).toContainText(/Declined|Not given/);
  });

  test("money is credits wherever it is shown", async ({ open, page, world }) => {
    await open("mock-finance", accountPath(accountWhere(world), "billing"));
    await expect(
      new AccountPage(page)
        .panel("Credits")
        .getByText(/credits$/)
        .first(),
    ).toBeVisible();
  });
});

test.describe("on InstaGen", () => {
  test.use({ platform: "instagen" });

  test("[instagen-1.4] billing and usage are tabs of the account", async ({ open, page, world }) => {
    await open("mock-finance", accountPath(accountWhere(world)));
    const shown = new AccountPage(page);
    await expect(shown.panel("Content")).toContainText("No content is kept.");
    await shown.openTab("Usage");
    await expect(shown.panel("Usage and cost")).toContainText(
      /= ledger, [\d,]+ entr(y|ies)|= ledger, one entry/,
    );
    await shown.openTab("Billing");
    await expect(shown.panel("Ledger entries")).toBeVisible();
  });
});

test("a purged account is a pseudonym with nothing left to reveal", async ({ open, page, world }) => {
  const purged = accountIn(world, "purged");
  await open("mock-support", accountPath(purged));
  const shown = new AccountPage(page);
  await expect(shown.heading).toHaveText(purged.pseudonym ?? "");
  await expect(shown.fact("Personal data")).toHaveText("None is left");
  await expect(shown.main).toContainText("Nothing is left to reveal");
  await expect(shown.revealButton).toHaveCount(0);
  await shown.openTab(/^(Wallet|Billing)$/);
  await expect(shown.panel("Ledger entries")).toContainText("Kept by pseudonym");
});

test("an account that is not there says so and leads back", async ({ open, page }) => {
  await open("mock-support", "/accounts/acc_nowhere/show");
  await expect(page.getByRole("alert")).toContainText("Not found");
  await page.getByRole("link", { name: "Back to the list" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Accounts" })).toBeVisible();
});
