import { expect, test } from "./fixtures";
import { Dialog } from "./pages/Dialog";
import { ListPage } from "./pages/ListPage";
import { ShowPage } from "./pages/ShowPage";

test.describe("a platform whose policy speaks of law enforcement", () => {
  test.use({ platform: "gateway" });

  test("[gateway-4.1] a request by an authority is recorded on the account, decided once, and both are in the audit log", async ({
    page,
    open,
    world,
    accessibilityProblems,
  }) => {
    test.slow();
    const account = (await world.rows("accounts", "mock-admin")).find(({ status }) => status === "active");
    const path = `/accounts/${account?.id ?? ""}/show`;
    await open("mock-support", path);
    const shown = new ShowPage(page);
    await shown.openTab("Law enforcement");
    await expect(shown.panel("Law enforcement")).toContainText("No authority has asked");
    await shown.main.getByRole("link", { name: "Record a request…" }).click();
    await expect(shown.heading).toContainText("Record a request by an authority");
    expect(await accessibilityProblems()).toEqual([]);
    const field = (name: string) => shown.main.getByRole("textbox", { name: new RegExp(`^${name}`) });
    await field("Authority").fill("Staatsanwaltschaft Berlin");
    await field("Country of the authority").fill("germany");
    await field("Their file number").fill("231 Js 99/26");
    await field("Legal basis").fill("§ 95 StPO");
    await shown.main.getByRole("checkbox", { name: "Account details" }).check();
    await field("Reason").fill("Letter of 18 November, called back");
    await shown.action("Record it").click();
    await expect(field("Country of the authority")).toHaveAttribute("aria-invalid", "true");
    await field("Country of the authority").fill("de");
    // The connection is cut after the platform has acted: the second press records nothing twice.
    await page.route(
      "**/api/v1/disclosures",
      async (route) => {
        await route.fetch();
        await route.abort("connectionreset");
      },
      { times: 1 },
    );
    await shown.action("Record it").click();
    await expect(shown.main.getByRole("alert")).toContainText(/could not be reached|No answer/);
    await shown.action("Record it").click();
    await expect(shown.heading).toContainText("Staatsanwaltschaft Berlin");
    expect(
      (await world.rows("disclosures", "mock-support")).filter(({ accountId }) => accountId === account?.id),
    ).toHaveLength(1);
    await expect(shown.fact("Country")).toHaveText("DE");
    await shown.action("Decide…").click();
    const dialog = new Dialog(page, /Decide on the request/);
    expect(await accessibilityProblems()).toEqual([]);
    await dialog.field("Disclose a part").check();
    await dialog.field("was told").check();
    await dialog.giveReason("Only what the order names");
    await dialog.finish("Record the decision");
    await expect(shown.panel("The decision")).toContainText("Partly disclosed");
    await expect(shown.panel("The decision")).toContainText("Only what the order names");
    await expect(shown.action("Decide…")).toHaveCount(0);
    const id = /\/disclosures\/(dsc_[^/]+)\//.exec(page.url())?.[1] ?? "";
    const again = await world.ask("mock-support", "POST", `/disclosures/${id}/decide`, {
      decision: "refused",
      subjectNotified: false,
      reason: "Twice",
    });
    expect(again.status).toBe(409);
    const { body } = await world.ask(
      "mock-auditor",
      "GET",
      `/audit-events?filter=${encodeURIComponent(JSON.stringify({ targetId: [id] }))}&order=asc`,
    );
    const { items } = body as { items: { leaf: string }[] };
    expect(items.map(({ leaf }) => (JSON.parse(leaf) as { action: string }).action)).toEqual([
      "disclosure.create",
      "disclosure.decide",
    ]);
    await page.goto(path);
    await shown.openTab("Law enforcement");
    await expect(new ListPage(page).row("231 Js 99/26")).toContainText("Partly disclosed");
  });

  test("who may not work on accounts reads the requests and is offered nothing else", async ({
    page,
    open,
    accessibilityProblems,
  }) => {
    await open("mock-auditor", "/disclosures");
    const list = new ListPage(page);
    await list.ready();
    await expect(list.row("Parquet de Paris")).toContainText("Under review");
    expect(await accessibilityProblems()).toEqual([]);
    await list.row("Parquet de Paris").getByRole("link").first().click();
    const shown = new ShowPage(page);
    await expect(shown.panel("The decision")).toContainText("Nobody has decided yet");
    await expect(shown.action("Decide…")).toHaveCount(0);
    await page.goto("/disclosures/create?account=acc_1");
    await expect(shown.main).toContainText("accounts:write");
    await expect(shown.action("Record it")).toHaveCount(0);
  });
});

test("a platform whose policy does not speak of law enforcement offers none of it", async ({
  page,
  open,
  world,
}) => {
  const account = (await world.rows("accounts", "mock-admin")).find(({ status }) => status === "active");
  await open("mock-support", `/accounts/${account?.id ?? ""}/show`);
  await expect(page.getByRole("tab", { name: "Profile" })).toBeVisible();
  await expect(page.getByRole("tab", { name: "Law enforcement" })).toHaveCount(0);
  await expect(
    page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Law enforcement" }),
  ).toHaveCount(0);
});
