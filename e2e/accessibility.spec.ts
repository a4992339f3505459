import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import type { ProfileId } from "../mocks/profiles/profiles";
import { places } from "./places";
import { requestPlaces } from "./requestPlaces";

const PLATFORMS: readonly ProfileId[] = ["studio", "instagen", "gateway", "imagegen", "apimodels"];

interface Looked {
  readonly at: string;
  /** Every dialog of the page: the buttons that open it. */
  readonly dialogs?: readonly (readonly string[])[];
}

/** `:key`, `:capped`, `:rotating` and `:account` stand for rows that the test looks for. */
const PAGES: readonly Looked[] = [
  { at: "/" },
  { at: "/accounts" },
  { at: "/accounts/:account/show", dialogs: [["Reveal…"], ["Suspend…"]] },
  { at: "/access-keys", dialogs: [["Export"], ["Columns"], ["Views", "Save this view…"]] },
  { at: "/access-keys/create" },
  {
    at: "/access-keys/:key/show",
    dialogs: [
      ["Rotate"],
      ["Disable"],
      ["More", "Revoke"],
      ["More", "Delete permanently"],
      ["More", "Report exposure"],
      ["More", "Notify owner"],
    ],
  },
  { at: "/access-keys/:capped/show", dialogs: [["Change cap"], ["Remove cap"], ["History"]] },
  { at: "/access-keys/:key" },
  {
    at: "/access-keys/:rotating/rotation",
    dialogs: [["Extend overlap"], ["End old secret"], ["Undo rotation"]],
  },
  { at: "/leak-response" },
  { at: "/leak-response?key=:key" },
  { at: "/usage" },
];

/** Of privacy requests, in the states that show most. */
const REQUEST_PAGES: readonly Looked[] = [
  { at: "/privacy-requests" },
  { at: "/privacy-requests/create" },
  {
    at: "/privacy-requests/:received/show",
    dialogs: [
      ["Ask for proof of identity"],
      ["More", "Assign"],
      ["More", "Extend"],
      ["More", "Put on hold"],
      ["More", "Reject"],
    ],
  },
  { at: "/privacy-requests/:received" },
  { at: "/privacy-requests/:objection/show" },
  { at: "/privacy-requests/:planned/show?tab=plan", dialogs: [["Settle: Unspent balance"]] },
  { at: "/privacy-requests/:scheduled/show?tab=plan", dialogs: [["Cancel the erasure"]] },
  { at: "/privacy-requests/:scheduled/show?tab=recipients" },
  { at: "/privacy-requests/:received/show?tab=letters", dialogs: [["Write a letter"]] },
];

const TABS = ["profile", "consents", "usage", "billing", "devices", "communications", "audit"].map(
  (tab) => `/accounts/:account/show?tab=${tab}`,
);

const settled = async (page: Page) => {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main").locator("[aria-busy=true], .skeleton")).toHaveCount(0);
};

const openDialog = async (page: Page, press: readonly string[]) => {
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
  return dialog;
};

test("the sign-in page is accessible", async ({ page, accessibilityProblems }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

for (const { at, dialogs = [] } of [...PAGES, ...REQUEST_PAGES]) {
  const dialogNames = dialogs.map((press) => press.join(" → "));
  test(
    [at, ...dialogNames].join(", ") + " is accessible",
    async ({ page, open, world, accessibilityProblems }) => {
      const isRequest = at.startsWith("/privacy-requests");
      const place = await (isRequest ? requestPlaces(world) : places(world));
      await open(isRequest && dialogs.length === 0 ? "mock-support" : "mock-admin", place(at));
      await settled(page);
      expect(await accessibilityProblems(), at).toEqual([]);
      for (const press of dialogs) {
        const dialog = await openDialog(page, press);
        expect(await accessibilityProblems(), press.join(" → ")).toEqual([]);
        await page.keyboard.press("Escape");
        await expect(dialog).toHaveCount(0);
      }
    },
  );
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
