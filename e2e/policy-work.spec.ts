import { expect, test } from "./fixtures";
import { AccountPage, accountPath, accountWhere } from "./pages/AccountPage";
import { ListPage } from "./pages/ListPage";
import { PolicyPage } from "./pages/PolicyPages";
import { ShowPage } from "./pages/ShowPage";

const DAY = 86_400_000;

test("[studio-7.1] [studio-3.1] cookies stay off until consented to; the missing addendum is flagged until it is signed", async ({
  page,
  open,
  world,
  pass,
  accessibilityProblems,
}) => {
  test.slow();
  const isOff = (purpose: string) =>
    accountWhere(
      world,
      ({ consents }) =>
        consents.some((each) => each.purpose === purpose && !each.granted) &&
        !consents.some((each) => each.purpose === purpose && each.granted),
    );
  await open("mock-admin", accountPath(isOff("optional_cookies"), "consents"));
  const now = new AccountPage(page).panel("In force now");
  const cookies = now.getByRole("listitem").filter({ hasText: "Optional cookies" });
  await expect(cookies).toContainText("Optional cookies are off.");
  await expect(cookies).toContainText("Declined");
  await expect(
    page.getByRole("table", { name: "History" }).getByRole("row", { name: /Optional cookies/ }),
  ).toContainText("Cookie banner");

  await page.goto("/processors");
  const list = new ListPage(page);
  await list.ready();
  await expect(list.row("Lumen Render")).toContainText("No addendum");
  await expect(list.row("Nova Models")).toContainText("Complete");
  await list.row("Lumen Render").getByRole("link").first().click();
  const record = new ShowPage(page);
  await expect(record.fact("Purpose")).toHaveText("Runs video models");
  await expect(record.fact("Addendum signed")).toHaveText("Missing");
  await expect(record.main.getByRole("alert")).toContainText("GDPR, Art. 28(3)");
  expect(await accessibilityProblems()).toEqual([]);

  // Somebody else corrects the region while the addendum is typed in.
  await record.main.getByRole("link", { name: "Change" }).click();
  const addendum = page.getByLabel("Addendum signed");
  await expect(addendum).toBeVisible();
  const {
    gaps: _gaps,
    id,
    version,
    ...entry
  } = (await world.rows("processors", "mock-admin")).find(({ name }) => name === "Lumen Render") as {
    id: string;
    version: string;
    gaps: unknown;
  };
  const theirs = await page.request.put(`/api/v1/processors/${id}`, {
    data: { ...entry, region: "Canada", reason: "They moved" },
    headers: { "If-Match": `"${version}"`, Authorization: "Bearer mock-admin" },
  });
  expect(theirs.status()).toBe(200);
  await addendum.fill("2026-11-20");
  await page.getByRole("button", { name: "Save" }).click();
  const conflict = page.getByRole("alert").filter({ hasText: "Canada" });
  await expect(conflict).toBeVisible();
  await conflict.getByRole("button", { name: /apply/i }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(record.fact("Addendum signed")).toHaveText("20 Nov 2026");
  await expect(record.fact("Works in")).toHaveText("Canada");
  await expect(record.main.getByText("No addendum.")).toHaveCount(0);
  await record.openTab("History");
  const events = record.main.getByRole("grid").locator('[data-row]:not([data-row="-1"])');
  await expect(events).toHaveCount(2);
  // The log signs its head once a minute; only then is an event shown.
  await pass(61_000);
  await page.reload();
  await expect(events.filter({ hasText: "changed processor Lumen Render" })).toHaveCount(2);
});

test("[studio-9.1] a version whose notice would be too short is refused with the earliest legal date, here and by the platform", async ({
  page,
  open,
  world,
  pass,
  accessibilityProblems,
}) => {
  test.slow();
  await open("mock-admin", "/policy-versions/create");
  await page.getByLabel("Version *").fill("4.0");
  await page.getByLabel("What it is about *").fill("Logs are kept for two weeks.");
  await page.getByRole("button", { name: "Add a change" }).click();
  await page.getByLabel("Section *").fill("5");
  await page.getByLabel("Element").selectOption({ label: "How long: Operational logs" });
  await expect(page.getByLabel("Before")).toHaveValue("30 days, then summed up and anonymised");
  await page.getByLabel("What changes *").fill("Operational logs anonymised sooner");
  // What changes is data: the words are made of it, and the platform will act by it.
  const terms = page.getByRole("group", { name: "What the policy says then" });
  await terms.getByLabel("How many *").fill("14");
  await terms.getByLabel("First step").selectOption({ label: "None" });
  await expect(page.getByRole("status", { name: "After" })).toHaveText("14 days, then anonymised");
  await page.getByLabel("Planned effect").fill("2026-12-01");
  await expect(page.getByRole("main")).toContainText("Too early: 06 Dec 2026 is the first day possible");
  expect(await accessibilityProblems()).toEqual([]);
  await page.getByRole("button", { name: "Save draft" }).click();

  const version = new ShowPage(page);
  await expect(version.heading).toHaveText("4.0");
  await version.openTab("Difference");
  await page.getByLabel("Compare with").selectOption({ label: "1.0 (Superseded)" });
  const logs = page
    .getByRole("table", { name: "What they say differently" })
    .getByRole("row")
    .filter({ hasText: "How long: Operational logs" });
  // Two versions changed it: one difference, from the first words to the last.
  await expect(logs.getByRole("deletion")).toHaveText("90 days, then deleted");
  await expect(logs.getByRole("insertion")).toHaveText("14 days, then anonymised");
  await expect(logs.getByRole("listitem")).toHaveCount(2);
  await expect(page).toHaveURL(/with=pol_/);

  const draft = (await world.rows("policy-versions", "mock-admin")).find(({ number }) => number === "4.0");
  const refused = await world.ask("mock-admin", "POST", `/policy-versions/${draft?.id ?? ""}/give-notice`, {
    effectiveAt: "2026-12-05T22:59:59.000Z",
  });
  expect(refused).toMatchObject({ status: 422, body: { earliestDate: "2026-12-06" } });

  await version.action("Give notice…").click();
  const dialog = page.getByRole("dialog", { name: "Give notice of 4.0" });
  const day = dialog.getByLabel("Takes effect on");
  const give = dialog.getByRole("button", { name: "Give notice" });
  await expect(day).toHaveValue("2026-12-06");
  await day.fill("2026-12-05");
  await expect(dialog).toContainText("The earliest legal date is 06 Dec 2026.");
  await expect(give).toBeDisabled();
  await day.fill("2026-12-06");
  await give.click();
  await expect(dialog).toBeHidden();

  await version.openTab("Overview");
  await expect(version.fact("Days of notice")).toHaveText(/14 days.*14 days owed/s);
  await expect(version.fact("Accounts told")).toContainText("100 %");
  await expect(version.action(/notice|Delete/)).toHaveCount(0);
  await page.goto(`/policy-versions/${draft?.id ?? ""}`);
  await expect(page.getByRole("main")).toContainText("This version cannot be changed");

  // The other draft is changed and then given up.
  const other = (await world.rows("policy-versions", "mock-admin")).find(({ number }) => number === "3.0");
  await page.goto(`/policy-versions/${other?.id ?? ""}/show`);
  await version.main.getByRole("link", { name: "Edit" }).click();
  await page.getByLabel("What it is about *").fill("Workspaces that are shared.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(version.panel("What it is about")).toContainText("Workspaces that are shared.");
  await version.action("Delete draft…").click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete draft" }).click();
  const list = new ListPage(page);
  await list.ready();
  await expect(list.rows).toHaveCount(4);
  await expect(list.row("Workspaces that are shared.")).toHaveCount(0);

  // Until its day the policy is the old one; from then on the page says the new one, and the platform acts by it.
  const policy = new PolicyPage(page);
  await page.goto("/policy");
  await policy.ready();
  await expect(policy.fact("Version in force")).toHaveText("2.0, since 01 Jul 2026");
  await expect(policy.fact("Next version")).toHaveText("4.0, from 06 Dec 2026");
  await expect(policy.category("Operational logs")).toContainText("30 days, then summed up and anonymised");
  await pass(18 * DAY);
  await open("mock-auditor", "/policy");
  await policy.ready();
  await expect(policy.fact("Version in force")).toHaveText("2.1, since 07 Dec 2026");
  await expect(policy.category("Operational logs")).toContainText("14 days, then anonymised");
  await expect(policy.category("Prompts and parameters")).toContainText("Prompts and their expansions");
  await page.goto("/retention/operational_logs/show");
  await expect(version.fact("How long")).toHaveText("14 days");
});

test("the policy and its register are read by everybody and written by those who may", async ({
  page,
  open,
}) => {
  test.slow();
  for (const person of [
    "mock-support",
    "mock-finance",
    "mock-security",
    "mock-auditor",
    "mock-admin",
  ] as const) {
    const may = person === "mock-admin" ? 1 : 0;
    await open(person, "/processors");
    const navigation = page.getByRole("navigation", { name: "Main" });
    for (const name of ["Policy", "Policy versions", "Processors"])
      await expect(navigation.getByRole("link", { name, exact: true })).toHaveCount(1);
    const list = new ListPage(page);
    await list.ready();
    await expect(page.getByRole("link", { name: "Register a processor" })).toHaveCount(may);
    await page.goto("/policy-versions");
    await list.ready();
    await expect(page.getByRole("link", { name: "Write a draft" })).toHaveCount(may);
    for (const path of ["/processors/create", "/policy-versions/create"]) {
      await page.goto(path);
      if (may === 1) await expect(page.getByRole("main").getByRole("textbox").first()).toBeVisible();
      else await expect(page.getByRole("main")).toContainText(/right|allowed|permission/i);
    }
  }
});

test("trouble with the register or the versions stays in its place on the policy page", async ({
  page,
  open,
  world,
}) => {
  test.slow();
  await open("mock-auditor", "/");
  const policy = new PolicyPage(page);
  for (const fault of [
    { kind: "status", status: 500 },
    { kind: "status", status: 403 },
    { kind: "malformed" },
    { kind: "wrong_shape" },
    { kind: "cut" },
  ] as const) {
    world.faults.next({ ...fault, method: "GET", path: "/processors", times: 100 });
    world.faults.next({ ...fault, method: "GET", path: "/policy-versions", times: 100 });
    await page.goto("/policy");
    const map = policy.panel("Where data lives and where it goes");
    const changes = policy.panel("Changes of the policy");
    await expect(map.getByRole("alert")).toBeVisible({ timeout: 30_000 });
    await expect(changes.getByRole("alert")).toBeVisible({ timeout: 30_000 });
    await expect(policy.category("Account")).toContainText("Name, e-mail address");
    world.faults.clear();
    await map.getByRole("button", { name: "Retry" }).click();
    await changes.getByRole("button", { name: "Retry" }).click();
    await policy.ready();
  }
});
