import type { FaultRule } from "../mocks/handlers/faults";
import { expect, test } from "./fixtures";
import { Dialog } from "./pages/Dialog";
import { ListPage } from "./pages/ListPage";
import { SignIn } from "./pages/SignIn";
import type { Row } from "./world";

/** Lists that trouble is tried on, with the person who may read them. */
const LISTS = [
  { path: "/accounts", label: "Accounts", sort: "createdAt", person: "mock-security", name: /Sam Okafor/ },
  {
    path: "/access-keys",
    label: "Access keys",
    sort: "createdAt",
    person: "mock-security",
    name: /Sam Okafor/,
  },
  {
    path: "/privacy-requests",
    label: "Privacy requests",
    sort: "receivedAt",
    person: "mock-support",
    name: /Ines Ferreira/,
  },
] as const;

interface Trouble {
  name: string;
  fault: FaultRule;
  /** What the page says. */
  says: RegExp;
}

/** Trouble that stays until the person retries: safe reads are asked again by themselves first, and a page counts its queues. */
const LASTING = 100;
const TROUBLES: readonly Trouble[] = [
  { name: "403", fault: { kind: "status", status: 403 }, says: /lacks the permission/ },
  { name: "404", fault: { kind: "status", status: 404 }, says: /The request was refused/ },
  { name: "429", fault: { kind: "status", status: 429, retryAfterSeconds: 0 }, says: /Too many requests/ },
  { name: "500", fault: { kind: "status", status: 500 }, says: /Something went wrong|platform failed/ },
  {
    name: "503",
    fault: { kind: "status", status: 503, retryAfterSeconds: 0 },
    says: /not available/,
  },
  { name: "a dead connection", fault: { kind: "network" }, says: /could not be reached/ },
  { name: "a cut connection", fault: { kind: "cut" }, says: /No answer from the platform|cut/ },
  { name: "malformed JSON", fault: { kind: "malformed" }, says: /could not be read|not what|answer/i },
  {
    name: "JSON of another shape",
    fault: { kind: "wrong_shape" },
    says: /could not be read|not what|answer|shape/i,
  },
  {
    name: "a missing header",
    fault: { kind: "missing_header", header: "content-range" },
    says: /Content-Range|answer/i,
  },
];

for (const { path, label, sort, person, name: staff } of LISTS) {
  test.describe(path, () => {
    test(`each of ${TROUBLES.length} kinds of trouble is told, the rest of the page lives, and Retry retries`, async ({
      page,
      open,
      world,
    }) => {
      await open(person, "/");
      const list = new ListPage(page);
      for (const { name, fault, says } of TROUBLES) {
        await test.step(name, async () => {
          await page.goto("/");
          world.faults.next({ ...fault, method: "GET", path, times: LASTING });
          await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: label }).click();
          await expect(page.getByRole("main").getByText(says).first()).toBeVisible({ timeout: 30_000 });
          await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          world.faults.clear();
          await list.retry.first().click();
          await list.ready();
        });
      }
    });

    test("the request id is shown, to be quoted; a short trouble passes unseen; a slow answer shows that rows are on their way", async ({
      page,
      open,
      world,
    }) => {
      const list = new ListPage(page);
      await open(person, "/");
      world.faults.next({ kind: "status", status: 500, method: "GET", path, times: LASTING });
      await page.goto(path);
      const id = page.getByRole("main").locator("code").first();
      await expect(id).toBeVisible({ timeout: 30_000 });
      const sent = world.exchanges.map(({ response }) => response.headers.get("x-request-id"));
      expect(sent).toContain(await id.innerText());
      world.faults.clear();

      // Safe reads are asked again.
      world.faults.next({ kind: "status", status: 503, retryAfterSeconds: 0, method: "GET", path });
      await page.goto(path);
      await list.ready();

      world.faults.next({ kind: "slow", delayMs: 1500, method: "GET", path, times: LASTING });
      await page.goto(path);
      await expect(list.grid).toHaveAttribute("aria-busy", "true");
      await list.ready();
    });

    test("401 in the middle of the work returns to the same page", async ({ page, open, world }) => {
      await open(person, `${path}?page=1&perPage=25&sort=${sort}&order=ASC`);
      const list = new ListPage(page);
      await list.ready();
      const oldest = await world.ask(person, "GET", `${path}?sort=["${sort}","ASC"]&range=[0,4]`);
      const ids = (oldest.body as Row[]).map(({ id }) => id);
      await list.expectFirst(ids);
      world.endSessions();
      // Whatever asks next finds out: this click, or the jobs tray before it.
      void list.nextPage().catch(() => undefined);
      const signIn = new SignIn(page);
      await expect(signIn.expired).toBeVisible({ timeout: 30_000 });
      await signIn.signInAs(staff);
      await list.ready();
      await expect(page).toHaveURL(new RegExp(`${path}\\?.*sort=${sort}`));
      await page.goto(`${path}?page=1&perPage=25&sort=${sort}&order=ASC`);
      await list.ready();
      await list.expectFirst(ids);
    });
  });
}

test("401 in the middle of a form keeps what was typed", async ({ page, open, world }) => {
  const accounts = await world.rows("accounts", "mock-security");
  const account = accounts.find(({ status }) => status === "active");
  await open("mock-security", `/access-keys/create?account=${account?.id ?? ""}`);
  const name = page.getByRole("textbox", { name: "Name" });
  await name.fill("Nightly reports");
  await page.getByRole("textbox", { name: "Description" }).fill("Typed before the session ended");
  world.endSessions();
  void page
    .getByRole("button", { name: "Create key" })
    .click({ timeout: 30_000 })
    .catch(() => undefined);
  const signIn = new SignIn(page);
  await expect(signIn.expired).toBeVisible({ timeout: 30_000 });
  // What was still being typed for the page signs nobody in.
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await expect(signIn.expired).toBeVisible();
  await signIn.signInAs(/Sam Okafor/);
  await expect(page).toHaveURL(/\/access-keys\/create/);
  await expect(name).toHaveValue("Nightly reports");
  await page.getByRole("button", { name: "Create key" }).click();
  await expect(new Dialog(page, /The key is made/).root).toBeVisible();
  const made = (await world.rows("access-keys", "mock-security")).filter(
    (key) => key["name"] === "Nightly reports",
  );
  expect(made).toHaveLength(1);
});
