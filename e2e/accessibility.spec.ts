import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import type { ProfileId } from "../mocks/profiles/profiles";
import { places } from "./places";
import { requestPlaces } from "./requestPlaces";

const PLATFORMS: readonly ProfileId[] = ["studio", "instagen", "gateway", "imagegen", "apimodels"];

/** `:key`, `:rotating` and `:account` stand for rows that the test looks for. */
const PAGES = [
  "/",
  "/accounts",
  "/access-keys",
  "/access-keys/create",
  "/access-keys/:key/show",
  "/access-keys/:key",
  "/access-keys/:rotating/rotation",
  "/leak-response",
  "/leak-response?key=:key",
  "/usage",
] as const;

/** Of privacy requests, in the states that show most. */
const REQUEST_PAGES = [
  "/privacy-requests",
  "/privacy-requests/create",
  "/privacy-requests/:received/show",
  "/privacy-requests/:received",
  "/privacy-requests/:objection/show",
  "/privacy-requests/:planned/show?tab=plan",
  "/privacy-requests/:scheduled/show?tab=plan",
  "/privacy-requests/:scheduled/show?tab=recipients",
  "/privacy-requests/:received/show?tab=letters",
] as const;

const REQUEST_DIALOGS: readonly { on: string; press: readonly string[] }[] = [
  { on: "/privacy-requests/:received/show", press: ["Ask for proof of identity"] },
  { on: "/privacy-requests/:received/show", press: ["More", "Assign"] },
  { on: "/privacy-requests/:received/show", press: ["More", "Extend"] },
  { on: "/privacy-requests/:received/show", press: ["More", "Put on hold"] },
  { on: "/privacy-requests/:received/show", press: ["More", "Reject"] },
  { on: "/privacy-requests/:planned/show?tab=plan", press: ["Settle: Unspent balance"] },
  { on: "/privacy-requests/:scheduled/show?tab=plan", press: ["Cancel the erasure"] },
  { on: "/privacy-requests/:received/show?tab=letters", press: ["Write a letter"] },
];

const TABS = ["profile", "consents", "usage", "billing", "devices", "communications", "audit"].map(
  (tab) => `/accounts/:account/show?tab=${tab}`,
);

const settled = async (page: Page) => {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main").locator("[aria-busy=true], .skeleton")).toHaveCount(0);
};

/** Every dialog of the pages above: where it opens, and the buttons that open it. */
const DIALOGS: readonly { on: string; press: readonly string[] }[] = [
  { on: "/access-keys", press: ["Export"] },
  { on: "/access-keys", press: ["Columns"] },
  { on: "/access-keys", press: ["Views", "Save this view…"] },
  { on: "/access-keys/:key/show", press: ["Rotate"] },
  { on: "/access-keys/:key/show", press: ["Disable"] },
  { on: "/access-keys/:key/show", press: ["More", "Revoke"] },
  { on: "/access-keys/:key/show", press: ["More", "Delete permanently"] },
  { on: "/access-keys/:key/show", press: ["More", "Report exposure"] },
  { on: "/access-keys/:key/show", press: ["More", "Notify owner"] },
  { on: "/access-keys/:capped/show", press: ["Change cap"] },
  { on: "/access-keys/:capped/show", press: ["Remove cap"] },
  { on: "/access-keys/:capped/show", press: ["History"] },
  { on: "/access-keys/:rotating/rotation", press: ["Extend overlap"] },
  { on: "/access-keys/:rotating/rotation", press: ["End old secret"] },
  { on: "/access-keys/:rotating/rotation", press: ["Undo rotation"] },
  { on: "/accounts/:account/show", press: ["Reveal…"] },
  { on: "/accounts/:account/show", press: ["Suspend…"] },
];

test("the sign-in page is accessible", async ({ page, accessibilityProblems }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

for (const path of PAGES) {
  test(`${path} is accessible`, async ({ page, open, world, accessibilityProblems }) => {
    const place = await places(world);
    await open("mock-admin", place(path));
    await settled(page);
    expect(await accessibilityProblems()).toEqual([]);
  });
}

for (const path of REQUEST_PAGES) {
  test(`${path} is accessible`, async ({ page, open, world, accessibilityProblems }) => {
    const place = await requestPlaces(world);
    await open("mock-support", place(path));
    await settled(page);
    expect(await accessibilityProblems()).toEqual([]);
  });
}

for (const platform of PLATFORMS) {
  test.describe(platform, () => {
    test.use({ platform });

    test("what differs from platform to platform is accessible", async ({
      page,
      open,
      world,
      accessibilityProblems,
    }) => {
      test.slow();
      await open("mock-admin");
      const place = await places(world);
      const found: [string, string[]][] = [];
      for (const path of ["/accounts", "/access-keys/:key/show", ...TABS].map(place)) {
        await page.goto(path);
        await settled(page);
        found.push([path, await accessibilityProblems()]);
      }
      expect(found.filter(([, problems]) => problems.length > 0)).toEqual([]);
    });
  });
}

for (const { on, press } of [...DIALOGS, ...REQUEST_DIALOGS]) {
  test(`${press.join(" → ")} on ${on} is accessible`, async ({
    page,
    open,
    world,
    accessibilityProblems,
  }) => {
    const place = await (on.startsWith("/privacy-requests") ? requestPlaces(world) : places(world));
    await open("mock-admin", place(on));
    for (const name of press) {
      await page
        .getByRole("main")
        .getByRole("button", { name, exact: true })
        .or(page.getByRole("menuitem", { name: new RegExp(`^${name}`) }))
        .first()
        .click();
    }
    const dialog = page.getByRole("dialog", { name: /./ }).or(page.getByRole("alertdialog"));
    await expect(dialog).toBeVisible();
    await expect(dialog.locator(".skeleton")).toHaveCount(0);
    expect(await accessibilityProblems()).toEqual([]);
  });
}
