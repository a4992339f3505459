import { expect, test } from "./fixtures";
import { accountWhere } from "./pages/AccountPage";
import { RequestPage, Requests, requestPath } from "./pages/RequestPages";

test("[studio-6.1] an access request makes a copy with progress, whose manifest counts every row and asset, by a link that expires", async ({
  page,
  open,
  world,
  pass,
}) => {
  const requests = new Requests(world);
  const request = await requests.record("access");
  await requests.toReview(request);
  await open("mock-support", requestPath(request.id));
  const show = new RequestPage(page);
  await show.action("Carry out").click();
  await show.dialog.finish("Carry it out");
  await show.expectState("Executing");
  await expect(show.panel("Execution").getByRole("progressbar")).toBeVisible();
  for (let turn = 0; turn < 4; turn += 1) await pass(30_000);
  await show.expectState("Fulfilled");
  const { copy } = await requests.get(request.id);
  await expect(show.fact("Rows")).toHaveText((copy?.rows ?? -1).toLocaleString("en"));
  await expect(show.fact("Stored assets")).toHaveText((copy?.assets ?? -1).toLocaleString("en"));
  await expect(show.panel("What the copy holds").getByRole("row").nth(1)).toBeVisible();
  await expect(show.fact("The link expires")).toHaveText(/No link yet/);
  await show.action("Close").click();
  await show.dialog.button("Preview").click();
  await expect(show.dialog.root.getByRole("region", { name: "Preview" })).toContainText("Your data is ready");
  await show.dialog.finish("Close the request");
  await show.expectState("Closed");
  await expect(show.fact("The link expires")).toHaveText(/\d{2} \w+ 2026/);
});

test("[studio-6.2] a correction shows what was before and what comes after, and then stands on the account", async ({
  page,
  open,
  world,
}) => {
  const requests = new Requests(world);
  const account = accountWhere(world);
  const request = await requests.record("rectification", {
    accountId: account.id,
    corrections: [{ field: "name", after: "Rosa Corrected" }],
  });
  await requests.toReview(request);
  await open("mock-support", requestPath(request.id));
  const show = new RequestPage(page);
  const corrections = show.panel("Corrections");
  await expect(corrections.locator("del")).toContainText("•••");
  await expect(corrections.locator("ins")).toHaveText("Rosa Corrected");
  await show.action("Carry out").click();
  await show.dialog.finish("Carry it out");
  await show.expectState("Fulfilled");
  expect(accountWhere(world, ({ id }) => id === account.id).name).toBe("Rosa Corrected");
});

test.describe("gateway", () => {
  test.use({ platform: "gateway" });

  test("a marketing opt-out is one click, and is proven by its entry on the suppression list", async ({
    page,
    open,
    world,
  }) => {
    const requests = new Requests(world);
    const request = await requests.record("marketing_opt_out");
    await open("mock-support", requestPath(request.id));
    const show = new RequestPage(page);
    await show.action("Stop marketing now").click();
    await show.expectState("Fulfilled");
    const { suppression } = await requests.get(request.id);
    await expect(show.panel("Proof of suppression")).toContainText(suppression?.listEntry ?? "none");
  });
});
