import { expect, test } from "./fixtures";
import { accountWhere } from "./pages/AccountPage";
import { RequestPage, Requests, requestPath } from "./pages/RequestPages";

const HOUR = 3_600_000;

test.describe("InstaGen", () => {
  test.use({ platform: "instagen" });

  test("[instagen-7.2] [instagen-7.3] a deletion's plan lists what the law makes the platform keep: billing records, with the ground", async ({
    page,
    open,
    world,
  }) => {
    const requests = new Requests(world);
    const request = await requests.record("erasure");
    await requests.toReview(request);
    const { steps } = await requests.plan(request.id);
    const kept = steps.filter(({ action }) => action === "keep");
    expect(kept.length).toBeGreaterThan(0);
    await open("mock-support", requestPath(request.id, "plan"));
    const show = new RequestPage(page);
    for (const { label, ground = "" } of kept) {
      await expect(show.step(label)).toContainText("Kept");
      await expect(show.step(label)).toContainText(ground);
    }
    const billing = steps.find(({ kind }) => kind === "billing");
    await expect(show.step(billing?.label ?? "none")).toContainText("Kept");
    expect(billing?.ground).toBeTruthy();
    await expect(show.main).toContainText("No content is kept on this platform");
  });
});

test.describe("gateway", () => {
  test.use({ platform: "gateway" });

  test("[gateway-6.4] personal data goes within 30 days of a deletion, and what stays is listed with its ground", async ({
    page,
    open,
    world,
  }) => {
    const requests = new Requests(world);
    const request = await requests.recordApproved("erasure");
    await expect.poll(async () => (await requests.get(request.id)).schedule?.purgeBy).toBe("2026-12-21");
    await open("mock-support", requestPath(request.id, "plan"));
    const show = new RequestPage(page);
    // Whether it still runs or is done by now: by the last day, or on this one.
    await expect(show.fact("Live data purged by").or(show.fact("Live data purged"))).toContainText(
      /21 (Dec|Nov) 2026/,
    );
    const { steps } = await requests.plan(request.id);
    for (const { label, action, ground = "" } of steps) {
      if (action === "delete") continue;
      await expect(show.step(label)).toContainText(action === "keep" ? "Kept" : "Pseudonymised");
      await expect(show.step(label)).toContainText(ground);
    }
  });

  test("[gateway-9.1] a minor's data goes at once: top priority, no cooling-off", async ({
    page,
    open,
    world,
  }) => {
    const requests = new Requests(world);
    const request = await requests.recordSubmitted("minor");
    await open("mock-support-2", requestPath(request.id, "plan"));
    const show = new RequestPage(page);
    await expect(show.main).toContainText("Top priority");
    await expect(show.fact("Cooling-off ends")).toHaveText("No cooling-off");
    await show.action("Approve the plan").click();
    await show.dialog.finish("Approve the plan");
    await expect(show.panel("Execution")).toBeVisible();
    expect((await requests.get(request.id)).state).not.toBe("scheduled");
  });
});

test.describe("studio", () => {
  test("[studio-6.3] a deletion counts down 72 hours and can be cancelled until the last second, not after it", async ({
    page,
    open,
    world,
    pass,
  }) => {
    const requests = new Requests(world);
    const request = await requests.recordApproved("erasure");
    await open("mock-support", requestPath(request.id, "plan"));
    const show = new RequestPage(page);
    const countdown = show.panel("Time left to cancel");
    await expect(countdown.getByRole("timer")).toHaveText("3 d 00:00:00");
    await pass(71 * HOUR + 59 * 60_000 + 58_000);
    // Nobody stays signed in for three days.
    await open("mock-support", requestPath(request.id, "plan"));
    await expect(countdown.getByRole("timer")).toHaveText("00:00:02");
    await countdown.getByRole("button", { name: "Cancel the erasure" }).click();
    await show.dialog.giveReason("The person wrote again");
    await show.dialog.finish("Cancel the erasure");
    await show.expectState("Withdrawn");

    const late = await requests.recordApproved("erasure", {
      accountId: accountWhere(world, ({ id }) => id !== request.accountId).id,
    });
    await pass(72 * HOUR - 60_000);
    await open("mock-support", requestPath(late.id, "plan"));
    await countdown.getByRole("button", { name: "Cancel the erasure" }).click();
    await show.dialog.giveReason("Too late");
    // The page sleeps while the time runs out.
    world.clock.advance(61_000);
    await show.dialog.button("Cancel the erasure").click();
    await expect(show.dialog.root).toContainText("Somebody else has changed this request");
    expect((await requests.get(late.id)).state).not.toBe("withdrawn");
  });

  test("a countdown is right on a machine whose clock is wrong, and over the night that clocks are changed", async ({
    page,
    context,
    open,
    world,
    pass,
  }) => {
    // Friday before the last Sunday of March, when the platform's zone leaves an hour out.
    await pass(Date.parse("2027-03-26T12:00:00.000Z") - world.clock.now());
    const requests = new Requests(world);
    const request = await requests.recordApproved("erasure");
    await context.clock.setFixedTime(world.clock.now() + 5 * HOUR);
    await open("mock-support", requestPath(request.id, "plan"));
    const countdown = new RequestPage(page).panel("Time left to cancel");
    await expect(countdown.getByRole("timer")).toHaveText("3 d 00:00:00");
    await expect(countdown).toContainText("29 Mar 2027, 14:00:00");
    world.clock.advance(48 * HOUR);
    await context.clock.setFixedTime(world.clock.now() - 5 * HOUR);
    await open("mock-support", requestPath(request.id, "plan"));
    await expect(countdown.getByRole("timer")).toHaveText("1 d 00:00:00");
  });

  test("[studio-5.1] the page shows cooling-off, purge and expiry of backups, each with its date, and how far each part is", async ({
    page,
    open,
    world,
    pass,
  }) => {
    const requests = new Requests(world);
    const request = await requests.recordApproved("erasure");
    const { schedule } = request;
    expect(schedule).toMatchObject({ purgeBy: expect.any(String), backupsExpireOn: expect.any(String) });
    await open("mock-support", requestPath(request.id));
    const show = new RequestPage(page);
    await expect(show.timeline.getByText("Cooling-off ends")).toBeVisible();
    await expect(show.timeline.getByText(/^Backups/)).toBeVisible();
    await show.openTab("Plan");
    await expect(show.fact("Cooling-off ends")).toContainText("24 Nov 2026");
    // 30 days after the cooling-off, and 35 days after that.
    await expect(show.fact("Live data purged by")).toContainText("24 Dec 2026");
    await expect(show.fact("Backups expired")).toContainText("28 Jan 2027");
    await pass(72 * HOUR);
    await open("mock-support", requestPath(request.id, "plan"));
    const parts = show
      .panel("Execution")
      .getByRole("list", { name: "Categories and processors" })
      .getByRole("listitem");
    await expect(parts.first()).toBeVisible();
    await expect(parts.filter({ hasText: "Done" }), "nothing is done yet, so nothing says so").toHaveCount(0);
    for (let turn = 0; turn < 8; turn += 1) await pass(30_000);
    await expect.poll(async () => (await requests.get(request.id)).state).toBe("fulfilled");
    await page.goto(requestPath(request.id, "plan"));
    const { steps = [] } = await requests.get(request.id);
    await expect(parts.filter({ hasText: "Done" })).toHaveCount(steps.length);
  });
});

test.describe("imagegen", () => {
  test.use({ platform: "imagegen" });

  test("[imagegen-5.1] [imagegen-8.1] the plan has a step for the stored images, and its dates follow the person's choice", async ({
    page,
    open,
    world,
  }) => {
    const requests = new Requests(world);
    const request = await requests.record("erasure");
    await requests.toReview(request);
    const content = (await requests.plan(request.id)).steps.filter(({ kind }) => kind === "content");
    expect(content.length).toBeGreaterThan(0);
    await open("mock-support", requestPath(request.id, "plan"));
    const show = new RequestPage(page);
    for (const { label } of content) await expect(show.step(label)).toContainText("Deleted");
    await expect(show.step("Source and generated images")).toContainText("Cloudinary");
    const choice = show.main.getByRole("radiogroup", { name: "When stored content goes" });
    await expect(choice.getByRole("radio", { name: "90 days after the deletion" })).toBeChecked();
    await expect(show.fact("Stored content removed by")).toContainText("19 Feb 2027");
    await choice.getByRole("radio", { name: "Immediately" }).click();
    await expect(choice.getByRole("radio", { name: "Immediately" })).toBeChecked();
    await expect(show.fact("Stored content removed by")).toContainText("21 Nov 2026");
    expect((await requests.get(request.id)).contentRemoval).toBe("immediately");
  });

  test("[imagegen-6.1] a deletion makes a notification task for each service that holds the person's data, and is not closed while one is open", async ({
    page,
    open,
    world,
    pass,
  }) => {
    const requests = new Requests(world);
    const request = await requests.record("erasure");
    const { steps } = await requests.plan(request.id);
    const holders = new Set(steps.flatMap(({ processors }) => processors));
    await requests.toApproval(request);
    await requests.approve(request.id);
    await open("mock-support", requestPath(request.id, "recipients"));
    const show = new RequestPage(page);
    for (let turn = 0; turn < 5; turn += 1) await pass(60_000);
    await expect.poll(async () => (await requests.get(request.id)).tasks.total).toBeGreaterThan(0);
    await page.goto(requestPath(request.id, "recipients"));
    await expect(show.panel("Recipients to tell").getByRole("listitem")).toHaveCount(
      (await requests.get(request.id)).tasks.total,
    );
    expect((await requests.get(request.id)).tasks.total).toBeLessThanOrEqual(holders.size);
    const list = show.panel("Recipients to tell").getByRole("listitem");
    await show.expectState("Fulfilled");
    const close = await show.menuEntry(/^Close/);
    await expect(close).toBeDisabled();
    await expect(close).toContainText("Recipients have not answered yet.");
    await page.keyboard.press("Escape");
    const refused = await world.ask("mock-support", "POST", `/privacy-requests/${request.id}/close`, {});
    expect((refused.body as { code?: string }).code).toBe("recipients_open");
    await list
      .first()
      .getByRole("button", { name: /^Mark as notified/ })
      .click();
    await show.dialog.finish("Mark as notified");
    await expect(list.getByText("Notified", { exact: true })).toHaveCount(1);
    await list
      .filter({ hasText: "To do" })
      .first()
      .getByRole("button", { name: /^Impossible/ })
      .click();
    await show.dialog.giveReason("It went out of business");
    await show.dialog.finish("Impossible");
    await expect(list.filter({ hasText: "It went out of business" })).toHaveCount(1);
  });
});

test.describe("apimodels", () => {
  test.use({ platform: "apimodels" });

  test("[apimodels-5.3] a deletion's plan says what goes, and what stays to the extent that the law says", async ({
    page,
    open,
    world,
  }) => {
    const requests = new Requests(world);
    const request = await requests.record("erasure");
    await requests.toReview(request);
    await open("mock-support", requestPath(request.id, "plan"));
    const show = new RequestPage(page);
    const words = { delete: "Deleted", pseudonymise: "Pseudonymised", keep: "Kept" } as const;
    for (const { label, action, ground = "" } of (await requests.plan(request.id)).steps) {
      await expect(show.step(label)).toContainText(words[action]);
      if (action !== "delete") await expect(show.step(label)).toContainText(ground);
    }
  });
});
