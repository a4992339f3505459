import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { AccountPage, accountPath, accountWhere } from "./pages/AccountPage";
import { Dialog } from "./pages/Dialog";

const REASON = "Ticket 4711: the customer called back";
const FIVE_MINUTES = 5 * 60_000;

/** Every place where the page could have left a text: address, storage, caches of queries and mutations, the document. */
const placesWith = (page: Page, text: string) =>
  page.evaluate(async (wanted) => {
    interface Fiber {
      memoizedProps?: { client?: { getQueryCache(): unknown; getMutationCache(): unknown } } | null;
      child: Fiber | null;
      sibling: Fiber | null;
    }
    interface Cache {
      getAll(): { state: unknown; queryKey?: unknown; options?: { mutationKey?: unknown } }[];
    }
    const found: string[] = [];
    const look = (place: string, held: string) => {
      if (held.includes(wanted)) found.push(place);
    };
    look("address", decodeURIComponent(window.location.href));
    look("history", JSON.stringify(window.history.state) ?? "");
    look("localStorage", JSON.stringify({ ...window.localStorage }));
    look("sessionStorage", JSON.stringify({ ...window.sessionStorage }));
    look("cookies", document.cookie);
    look("title", document.title);
    look("document", document.documentElement.outerHTML);
    for (const { name } of await indexedDB.databases()) look("indexedDB", name ?? "");

    const root = document.getElementById("root");
    const key = root && Object.keys(root).find((name) => name.startsWith("__reactContainer$"));
    const start = root && key ? (root as unknown as Record<string, Fiber>)[key] : undefined;
    const seen: Fiber[] = start ? [start] : [];
    let caches = 0;
    for (let fiber = seen.pop(); fiber; fiber = seen.pop()) {
      const client = fiber.memoizedProps?.client;
      if (typeof client?.getQueryCache === "function") {
        caches += 1;
        const queries = (client.getQueryCache() as Cache).getAll();
        const mutations = (client.getMutationCache() as Cache).getAll();
        look("query cache", JSON.stringify(queries.map(({ queryKey, state }) => [queryKey, state])));
        look("mutation cache", JSON.stringify(mutations.map(({ state }) => state)));
      }
      if (fiber.sibling) seen.push(fiber.sibling);
      if (fiber.child) seen.push(fiber.child);
    }
    if (caches === 0) found.push("no query cache was found, so it was not searched");
    return found;
  }, text);

test("a reveal carries its reason, is shown in this tab only, and is gone after five minutes", async ({
  open,
  page,
  context,
  world,
  pass,
}) => {
  const account = accountWhere(world);
  await open("mock-security", accountPath(account));
  const shown = new AccountPage(page);
  await shown.reveal(["Name", "E-mail"], REASON);
  await expect(shown.fact("E-mail")).toContainText(account.email);
  await expect(page.getByRole("timer")).toHaveText("In clear for 5:00");

  const asked = world.exchanges.find(({ target }) => target.endsWith(`/accounts/${account.id}/reveal`));
  expect(await asked?.request.clone().json()).toEqual({ fields: ["name", "email"], reason: REASON });
  expect(asked?.request.headers.get("idempotency-key")).toBeTruthy();
  expect(await placesWith(page, account.email)).toEqual(["document"]);

  const other = await context.newPage();
  await other.goto(accountPath(account));
  await new AccountPage(other).expectMasked("E-mail");
  await expect(other.getByText(account.email)).toHaveCount(0);

  await pass(FIVE_MINUTES - 1000);
  await expect(page.getByRole("timer")).toHaveText("In clear for 0:01");
  await expect(shown.fact("E-mail")).toContainText(account.email);
  await pass(1000);
  await expect(page.getByRole("timer")).toHaveCount(0);
  await shown.expectMasked("E-mail");
  expect(await placesWith(page, account.email)).toEqual([]);
  expect(await placesWith(page, account.name)).toEqual([]);

  await shown.openTab("Audit trail");
  const event = page.getByRole("grid", { name: "Audit trail" }).getByRole("row").filter({ hasText: REASON });
  await expect(event).toContainText("account.reveal");
});

test("leaving the page, or hiding, forgets at once", async ({ open, page, world }) => {
  const account = accountWhere(world);
  await open("mock-support", accountPath(account));
  const shown = new AccountPage(page);
  await shown.reveal(["Name"], REASON);
  await expect(shown.fact("Name")).toContainText(account.name);
  await shown.action("Hide now").click();
  await shown.expectMasked("Name");

  await shown.reveal(["Name"], REASON);
  await expect(shown.fact("Name")).toContainText(account.name);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Accounts" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Accounts" })).toBeVisible();
  await page.goBack();
  await shown.expectMasked("Name");
  expect(await placesWith(page, account.name)).toEqual([]);
});

test("nothing is revealed without a field and a reason", async ({ open, page, world }) => {
  await open("mock-support", accountPath(accountWhere(world)));
  const shown = new AccountPage(page);
  await shown.revealButton.click();
  const dialog = new Dialog(page, "Reveal masked data");
  const confirm = dialog.button("Reveal for 5 minutes");
  await expect(confirm).toBeDisabled();
  await dialog.giveReason(REASON);
  await expect(confirm).toBeDisabled();
  await dialog.root.getByRole("checkbox", { name: "E-mail", exact: true }).check();
  await expect(confirm).toBeEnabled();
});

test("who may not reveal is told why, and the platform refuses too", async ({
  open,
  page,
  context,
  world,
}) => {
  const account = accountWhere(world);
  await open("mock-finance", accountPath(account));
  const shown = new AccountPage(page);
  await expect(shown.main).toContainText("Revealing needs the right pii:reveal");
  await expect(shown.revealButton).toHaveCount(0);
  const session = await context.request.get("/api/v1/me");
  const refused = await context.request.post(`/api/v1/accounts/${account.id}/reveal`, {
    data: { fields: ["name"], reason: REASON },
    headers: {
      "Idempotency-Key": "accounts-reveal-1",
      "X-CSRF-Token": session.headers()["x-csrf-token"] ?? "",
    },
  });
  expect(refused.status()).toBe(403);
});
