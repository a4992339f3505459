import { expect, test } from "./fixtures";
import { NOW } from "./world";
import type { ProfileId } from "../mocks/profiles/profiles";
import { accountWhere } from "./pages/AccountPage";
import { ListPage } from "./pages/ListPage";
import { RequestPage, Requests, type PrivacyRequest } from "./pages/RequestPages";

const RECORD = "/privacy-requests/create";

const GRANTED: readonly { platform: ProfileId; title: string; rights: readonly string[] }[] = [
  {
    platform: "gateway",
    title:
      "[gateway-7.1] access, correct, delete, export and opt out are offered, and the minor's request, and no other",
    rights: ["Access", "Portability", "Rectification", "Marketing opt-out", "Erasure", "Minor"],
  },
  {
    platform: "imagegen",
    title:
      "[imagegen-7.1] [imagegen-9.1] exactly the rights that the policy grants are offered, and the minor's request",
    rights: [
      "Access",
      "Portability",
      "Rectification",
      "Withdrawal of consent",
      "Marketing opt-out",
      "Erasure",
      "Minor",
    ],
  },
  {
    platform: "apimodels",
    title:
      "[apimodels-6.1] [apimodels-8.1] access, correct, delete, object, restrict, and the minor's request, and no other",
    rights: ["Access", "Rectification", "Restriction", "Objection", "Erasure", "Minor"],
  },
  {
    platform: "studio",
    title: "[studio-8.1] a request about a minor can be recorded",
    rights: ["Access", "Rectification", "Restriction", "Objection", "Erasure", "Minor"],
  },
];

for (const { platform, title, rights } of GRANTED) {
  test.describe(platform, () => {
    test.use({ platform });

    test(title, async ({ page, open, world }) => {
      await open("mock-support", RECORD);
      const offered = page.getByRole("group", { name: /^Rights/ });
      await expect(offered.getByRole("checkbox")).toHaveCount(rights.length);
      for (const right of rights) {
        await expect(offered.getByRole("checkbox", { name: right, exact: true })).toBeVisible();
      }
      const refused = await world.ask("mock-support", "POST", "/privacy-requests", {
        type: rights.includes("Objection") ? "portability" : "objection",
        source: "email",
        receivedAt: "2026-11-20T09:00:00.000Z",
        accountId: accountWhere(world).id,
      });
      expect(refused.status, "the server grants no other either").toBe(422);
    });
  });
}

test.describe("InstaGen", () => {
  test.use({ platform: "instagen" });

  test("[instagen-9.1] the e-mail channel stands with the address and the subject line of this platform", async ({
    page,
    open,
  }) => {
    await open("mock-support", RECORD);
    const channels = page.getByRole("region", { name: "Where this platform's requests come in" });
    await expect(channels).toContainText("privacy@submodel.example");
    await expect(channels).toContainText("Subject: InstaGen Privacy Inquiry");
  });
});

test.describe("studio", () => {
  test("[studio-6.4] staff record an objection that came by e-mail, back-dated to its receipt", async ({
    page,
    open,
    world,
  }) => {
    const account = accountWhere(world, ({ country }) => country === "DE");
    await open("mock-support", `${RECORD}?account=${account.id}`);
    await page.getByRole("checkbox", { name: "Objection", exact: true }).check();
    await page.getByRole("combobox", { name: "Came by" }).selectOption("E-mail");
    await page.getByLabel(/^Received/).fill("2026-11-10T10:00");
    await expect(page.getByText("11 days already gone")).toBeVisible();
    // One month from 10 November; 10 December is a Thursday.
    await expect(page.getByText("10 Dec 2026")).toBeVisible();
    await page.getByRole("button", { name: "Record the request" }).click();
    const show = new RequestPage(page);
    await expect(show.heading).toHaveText("Objection request");
    await expect(show.clocks).toContainText("10 Dec 2026");
    await expect(show.clocks).toContainText("19 days left");
    await expect(show.fact("Came by")).toHaveText("E-mail");
    await expect(show.fact("Received")).toContainText("10 Nov 2026, 10:00");
    await expect(show.fact("In force since"), "restricted at once").toContainText("21 Nov 2026");
  });

  test("one message may ask for several rights: linked requests, the copy before the deletion, one withdrawn without the other", async ({
    page,
    open,
    world,
  }) => {
    const account = accountWhere(world);
    await open("mock-support", `${RECORD}?account=${account.id}`);
    await page.getByRole("checkbox", { name: "Erasure", exact: true }).check();
    await page.getByRole("checkbox", { name: "Access", exact: true }).check();
    await page.getByRole("button", { name: "Record the linked requests" }).click();
    const show = new RequestPage(page);
    await expect(show.heading).toHaveText("Access request");
    const links = show.panel("Belongs together");
    await expect(links.getByRole("listitem")).toHaveCount(1);
    await expect(links).toContainText("Erasure");
    await expect(links).toContainText("runs after this one");
    await links.getByRole("link").click();
    await expect(show.heading).toHaveText("Erasure request");
    await expect(show.panel("Belongs together")).toContainText("runs before this one");
    await show.choose("Record a withdrawal");
    await expect(show.dialog.root).toContainText("Nothing is done for this request any more");
    await show.dialog.giveReason("Wants no more than the copy");
    await show.dialog.finish("Record the withdrawal");
    await show.expectState("Withdrawn");
    await show.panel("Belongs together").getByRole("link").click();
    await expect(show.heading).toHaveText("Access request");
    await show.expectState("Received");
  });

  test("what the same person asked for before is shown before it is recorded again, and is never dropped", async ({
    page,
    open,
    world,
  }) => {
    const earlier = await new Requests(world).record("access", { daysAgo: 40 });
    await open("mock-support", `${RECORD}?account=${earlier.accountId ?? ""}`);
    await page.getByRole("checkbox", { name: "Access", exact: true }).check();
    await expect(page.getByText("This person has asked for the same within the last year")).toBeVisible();
    await expect(page.getByRole("link", { name: earlier.id })).toBeVisible();
    await page.getByRole("button", { name: "Record the request" }).click();
    const show = new RequestPage(page);
    await expect(show.main).toContainText("The same person asked for the same within a year");
    await show.choose("Mark as a duplicate");
    await expect(show.dialog.root.getByRole("radio").first()).toBeChecked();
    await show.dialog.finish("Mark as a duplicate");
    await show.expectState("Duplicate");
    await expect(show.main.getByText("This repeats")).toBeVisible();
  });

  test("what is wrong is said at its field, and nothing typed is lost", async ({ page, open, world }) => {
    await open("mock-support", RECORD);
    await page.getByRole("button", { name: "Record the request" }).click();
    await expect(page.getByText("Required")).toBeVisible();
    await page.getByRole("checkbox", { name: "Access", exact: true }).check();
    world.faults.next({ kind: "status", status: 503, path: "/privacy-requests" });
    await page.getByRole("textbox", { name: "E-mail as given" }).fill("somebody@else.example");
    await page.getByRole("button", { name: "Record the request" }).click();
    await expect(page.getByRole("alert").first()).toBeVisible();
    await expect(page.getByRole("textbox", { name: "E-mail as given" })).toHaveValue("somebody@else.example");
    const list = new ListPage(page);
    await page.getByRole("button", { name: "Record the request" }).click();
    await expect(new RequestPage(page).heading).toHaveText("Access request");
    await page.goto("/privacy-requests?filter=%7B%22unassigned%22%3Atrue%7D");
    await list.ready();
    const rows = (await world.rows("privacy-requests", "mock-support")) as unknown as PrivacyRequest[];
    expect(rows.filter(({ recordedAt }) => recordedAt === NOW)).toHaveLength(1);
  });
});
