import { expect, test } from "./fixtures";
import { ListPage } from "./pages/ListPage";
import { RequestPage, Requests, requestPath, type PrivacyRequest } from "./pages/RequestPages";
import type { World } from "./world";

const rowsOf = async (world: World) =>
  (await world.rows("privacy-requests", "mock-support")) as unknown as PrivacyRequest[];

const ended = ["fulfilled", "closed", "rejected", "withdrawn", "duplicate"];

test("the queue stands in due order, its tabs count, and a link shows the same", async ({
  page,
  open,
  world,
}) => {
  await open("mock-support", "/privacy-requests");
  const list = new ListPage(page);
  await list.ready();
  const openOnes = (await rowsOf(world)).filter(({ state }) => !ended.includes(state));
  const inOrder = openOnes.toSorted((a, b) =>
    (a.deadline.due ?? "9999") === (b.deadline.due ?? "9999")
      ? a.id.localeCompare(b.id)
      : (a.deadline.due ?? "9999").localeCompare(b.deadline.due ?? "9999"),
  );
  await expect(list.count()).toHaveText(`${openOnes.length} rows`);
  await list.expectFirst(inOrder.slice(0, 3).map(({ id }) => id));
  const queue = page.getByRole("group", { name: "Queue" });
  const unassigned = openOnes.filter(({ assignee }) => assignee === undefined);
  await queue.getByRole("button", { name: `Unassigned ${unassigned.length}` }).click();
  await expect(list.count()).toHaveText(new RegExp(`^${unassigned.length} rows?$`));
  await page.reload();
  await expect(queue.getByRole("button", { name: /^Unassigned/ })).toHaveAttribute("aria-pressed", "true");
  await expect(list.count()).toHaveText(new RegExp(`^${unassigned.length} rows?$`));
});

test("what is late says so by colour, shape and word, each clock for itself", async ({
  page,
  open,
  world,
}) => {
  const late = (await rowsOf(world)).find(({ overdue }) => overdue === "legal");
  if (!late) throw new Error("The small world has no late request");
  await open("mock-support", requestPath(late.id));
  const show = new RequestPage(page);
  const days = -(late.daysLeft ?? 0);
  await expect(show.clocks).toContainText(`${days} ${days === 1 ? "day" : "days"} overdue`);
  // 21 November is a Saturday: only a law that does not roll has something due on it.
  const today = await new Requests(world).record("erasure", { daysAgo: 45, regime: "ccpa" });
  await page.goto(requestPath(today.id));
  await expect(show.clocks).toContainText("Due today");
});

test("home's items lead to the list that they count", async ({ page, open }) => {
  await open("mock-support", "/");
  const main = page.getByRole("main");
  const kinds = [
    "Privacy requests past their legal date",
    "Privacy requests due soon",
    "Privacy requests without an owner",
    "Your open privacy requests",
  ];
  for (const kind of kinds) {
    const item = main.getByRole("link", { name: kind });
    const count = Number((await item.innerText()).match(/\n(\d+)\s*$/)?.[1]);
    await item.click();
    const list = new ListPage(page);
    await expect(list.count()).toHaveText(new RegExp(`^${count} rows?$`));
    await expect(main.getByText(/not understood|Unknown filter/i)).toHaveCount(0);
    await page.goBack();
    await expect(item).toBeVisible();
  }
});

test("all requests that match are assigned at once by the filter, not by the page, with what became of each", async ({
  page,
  open,
  world,
}) => {
  const filter = encodeURIComponent(JSON.stringify({ open: true }));
  await open("mock-support", `/privacy-requests?filter=${filter}&perPage=10`);
  const list = new ListPage(page);
  await list.ready();
  const many = (await rowsOf(world)).filter(({ state }) => !ended.includes(state));
  expect(many.length, "more than a page").toBeGreaterThan(10);
  await page.getByRole("checkbox", { name: "Select all rows of this page" }).check();
  await page.getByRole("button", { name: `Select all ${many.length} that match` }).click();
  await page.getByRole("main").getByRole("button", { name: "Assign", exact: true }).click();
  const { dialog } = new RequestPage(page);
  await expect(dialog.root).toContainText("not only those on this page");
  await expect(dialog.root.getByRole("radio").first()).toBeChecked();
  await dialog.button(/^Assign/).click();
  await expect(dialog.root.getByRole("status")).toContainText(`${many.length} done`);
  await dialog.finish("Done");
  const after = (await rowsOf(world)).filter(({ id }) => many.some((each) => each.id === id));
  expect(new Set(after.map(({ assignee }) => assignee?.id)).size, "all of them to one person").toBe(1);
});

test("many are refused at once, each person told by a letter, and what cannot be is named", async ({
  page,
  open,
  world,
}) => {
  const requests = new Requests(world);
  const refused = await requests.record("access");
  const withdrawn = await requests.record("access", { daysAgo: 5 });
  await requests.act(withdrawn.id, "withdraw", { reason: "By phone" });
  const filter = encodeURIComponent(JSON.stringify({ id: [refused.id, withdrawn.id] }));
  await open("mock-support", `/privacy-requests?filter=${filter}`);
  await new ListPage(page).ready();
  await page.getByRole("checkbox", { name: "Select all rows of this page" }).check();
  await page.getByRole("main").getByRole("button", { name: "Reject", exact: true }).click();
  const { dialog } = new RequestPage(page);
  await dialog.field(/^Ground/).selectOption("Excessive");
  await dialog.field(/^Reasons, as told/).fill("One of many copies");
  await dialog.button(/^Reject/).click();
  await expect(dialog.root.getByRole("status").first()).toContainText("1 done");
  await expect(dialog.root).toContainText("1 not done");
  await expect(dialog.root).toContainText(withdrawn.id);
  await dialog.finish("Done");
  expect((await requests.get(refused.id)).state).toBe("rejected");
});

test("a pause says whether it moves the legal date, and an extension is refused after its notice date", async ({
  page,
  open,
  world,
}) => {
  const requests = new Requests(world);
  const request = await requests.record("access");
  await open("mock-support", requestPath(request.id));
  const show = new RequestPage(page);
  await show.choose("Put on hold");
  await show.dialog.root.getByRole("radio", { name: "Internal" }).check();
  await show.dialog.field(/^What was asked/).fill("Waiting for the lawyer");
  await show.dialog.finish("Put on hold");
  await show.expectState("On hold");
  await expect(show.clocks, "the legal date does not move").not.toContainText("No date while paused");
  await show.action("Resume").click();
  await show.dialog.finish("Resume");
  await show.expectState("Received");

  const late = await requests.record("access", { daysAgo: 40 });
  await page.goto(requestPath(late.id));
  const extend = await show.menuEntry(/^Extend/);
  await expect(extend).toBeDisabled();
  await expect(extend).toContainText("It is too late for an extension");
});

test("a colleague's act is seen at once, and nobody acts on what is no longer so", async ({
  page,
  open,
  world,
}) => {
  const requests = new Requests(world);
  const request = await requests.record("access");
  await open("mock-support", requestPath(request.id));
  const show = new RequestPage(page);
  await show.choose("Record a withdrawal");
  await show.dialog.giveReason("The person called");
  await requests.act(request.id, "assign", {}, "mock-support-2");
  await show.dialog.button("Record the withdrawal").click();
  await expect(show.dialog.root).toContainText("Somebody else has changed this request");
  expect((await requests.get(request.id)).state, "nothing was done").toBe("received");
  await show.dialog.finish("Record the withdrawal");
  await show.expectState("Withdrawn");
  await requests.act(request.id, "reopen", { reason: "It was another person" }, "mock-support-2");
  await expect(show.main.getByText("This request has changed while you were here")).toBeVisible({
    timeout: 10_000,
  });
  await show.expectState("Received");
});

test.describe("gateway", () => {
  test.use({ platform: "gateway" });

  /** For each: finish it, yes; the next one opens by itself. */
  const KEYS_FOR_TEN = 2 * 10;

  test("ten simple requests are cleared with the keyboard alone, by two keys each", async ({
    page,
    open,
    world,
  }) => {
    test.slow();
    const requests = new Requests(world);
    const ids: string[] = [];
    for (let age = 0; age < 10; age += 1) {
      // Older than all others of this person's, so that they stand first in the queue.
      const { id } = await requests.record("marketing_opt_out", { daysAgo: 300 - age });
      await requests.act(id, "assign", { assigneeId: "stf_2m8q" });
      ids.push(id);
    }
    await open("mock-support", requestPath(ids[0] ?? ""));
    const show = new RequestPage(page);
    let presses = 0;
    const press = async (key: string) => {
      presses += 1;
      await page.keyboard.press(key);
    };
    const left = new Set(ids);
    while (left.size > 0) {
      // Those that are due on the same day come in any order, but none comes twice.
      await expect(page).toHaveURL(new RegExp([...left].join("|")));
      await expect(show.action("Stop marketing now")).toBeEnabled();
      const id = [...left].find((each) => page.url().includes(each)) ?? "";
      await press("c");
      await expect(show.dialog.button("Finish")).toBeFocused();
      await press("Enter");
      // The page of the next one, without another key.
      await expect(page).not.toHaveURL(new RegExp(id));
      await expect(show.dialog.root).toBeHidden();
      left.delete(id);
    }
    expect(presses).toBe(KEYS_FOR_TEN);
    for (const id of ids) expect((await requests.get(id)).state).toBe("closed");
  });
});

test("the queue and a request are worked with the keyboard alone, and the help names the keys", async ({
  page,
  open,
  world,
}) => {
  const requests = new Requests(world);
  const first = await requests.record("restriction", { daysAgo: 60 });
  const second = await requests.record("restriction", { daysAgo: 59 });
  for (const { id } of [first, second]) await requests.act(id, "assign", { assigneeId: "stf_2m8q" });
  const filter = JSON.stringify({ id: [first.id, second.id] });
  await open("mock-support", `/privacy-requests?filter=${encodeURIComponent(filter)}`);
  const list = new ListPage(page);
  await list.ready();
  await page.keyboard.press("Shift+?");
  const help = page.getByRole("dialog", { name: "Keyboard" });
  await expect(help.getByRole("heading", { name: "On this page" })).toBeVisible();
  await expect(help).toContainText("Assign");
  await page.keyboard.press("Escape");
  await list.rows.first().getByRole("link").focus();
  await page.keyboard.press("a");
  const show = new RequestPage(page);
  await expect(show.dialog.root).toContainText("Who works on this request?");
  await page.keyboard.press("Escape");
  await expect(show.dialog.root).toBeHidden();
  await list.rows.first().getByRole("link").focus();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(show.heading).toHaveText("Restriction request");
  await expect(page).toHaveURL(new RegExp(second.id));
  await page.keyboard.press("m");
  await page.keyboard.type("Called back");
  await show.dialog.finish("Add the note");
  await expect(show.timeline.getByText("Called back")).toBeVisible();
  await page.keyboard.press("n");
  await expect(page).not.toHaveURL(new RegExp(second.id));
});
