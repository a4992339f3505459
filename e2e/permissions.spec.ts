import { expect, test, type Person } from "./fixtures";
import { ListPage } from "./pages/ListPage";

/** What each person is offered, by the scopes of their role; what is not offered, the server refuses (permissions.test.ts). */
interface Offer {
  person: Person;
  keysRead: boolean;
  keysWrite: boolean;
  keysRevoke: boolean;
  reveal: boolean;
  suspend: boolean;
  caps: boolean;
  requests: boolean;
  requestsWork: boolean;
  audit: boolean;
  auditReview: boolean;
}

const nothing = {
  keysRead: false,
  keysWrite: false,
  keysRevoke: false,
  reveal: false,
  suspend: false,
  caps: false,
  requests: false,
  requestsWork: false,
  audit: false,
  auditReview: false,
};
const OFFERS: readonly Offer[] = [
  {
    ...nothing,
    person: "mock-support",
    keysRead: true,
    reveal: true,
    suspend: true,
    requests: true,
    requestsWork: true,
  },
  { ...nothing, person: "mock-finance", caps: true },
  {
    ...nothing,
    person: "mock-security",
    keysRead: true,
    keysWrite: true,
    keysRevoke: true,
    reveal: true,
    caps: true,
    requests: true,
    audit: true,
    auditReview: true,
  },
  { ...nothing, person: "mock-auditor", keysRead: true, requests: true, audit: true },
  {
    person: "mock-admin",
    keysRead: true,
    keysWrite: true,
    keysRevoke: true,
    reveal: true,
    suspend: true,
    caps: true,
    requests: true,
    requestsWork: true,
    audit: true,
    auditReview: true,
  },
];

for (const offer of OFFERS) {
  test.describe(offer.person, () => {
    test("finds access keys, and what to do with them, as far as the rights go", async ({
      page,
      open,
      world,
    }) => {
      await open(offer.person);
      const link = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Access keys" });
      await expect(link).toHaveCount(offer.keysRead ? 1 : 0);
      await page.goto("/access-keys");
      if (!offer.keysRead) {
        await expect(page.getByRole("main")).toContainText(/right|allowed|permission/i);
        expect(
          world.exchanges.filter(({ target, response }) => target.includes("/access-keys") && response.ok),
        ).toEqual([]);
        return;
      }
      const list = new ListPage(page);
      await list.ready();
      await expect(page.getByRole("link", { name: "Create key" })).toHaveCount(offer.keysWrite ? 1 : 0);
      const keys = await world.rows("access-keys", "mock-admin");
      const key = keys.find(({ status, rotation }) => status === "active" && !rotation);
      await page.goto(`/access-keys/${key?.id ?? ""}/show`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      // What is not possible stays in its place and says why.
      for (const action of ["Edit", "Rotate", "Disable"]) {
        const button = page.getByRole("main").getByRole("button", { name: action, exact: true });
        await (offer.keysWrite ? expect(button).toBeEnabled() : expect(button).toBeDisabled());
      }
      await page.getByRole("button", { name: "More", exact: true }).click();
      for (const action of ["Revoke", "Delete permanently"]) {
        const item = page.getByRole("menuitem", { name: action });
        await (offer.keysRevoke ? expect(item).toBeEnabled() : expect(item).toBeDisabled());
      }
    });

    test("finds on an account what the rights give", async ({ page, open, world }) => {
      const accounts = await world.rows("accounts", "mock-admin");
      const account = accounts.find(({ status }) => status === "active");
      await open(offer.person, `/accounts/${account?.id ?? ""}/show`);
      const main = page.getByRole("main");
      await expect(main.getByRole("tab", { name: "Profile" })).toBeVisible();
      await expect(main.getByRole("button", { name: "Suspend…" })).toHaveCount(offer.suspend ? 1 : 0);
      await expect(main.getByRole("tab", { name: "Keys" })).toHaveCount(offer.keysRead ? 1 : 0);
      await expect(main.getByRole("tab", { name: "Privacy requests" })).toHaveCount(offer.requests ? 1 : 0);
      const reveal = main.getByRole("button", { name: "Reveal…", exact: true });
      if (offer.reveal) await expect(reveal).toBeEnabled();
      else
        expect(
          await reveal
            .filter({ visible: true })
            .evaluateAll(
              (all) => all.filter((one) => !one.matches(":disabled, [aria-disabled=true]")).length,
            ),
        ).toBe(0);

      await main.getByRole("tab", { name: /^(Credits|Wallet|Subscription|Billing)$/ }).click();
      await expect(main.getByRole("heading", { name: "Spend cap" })).toBeVisible();
      await expect(main.getByRole("button", { name: /^(Change|Set).*cap/i })).toHaveCount(offer.caps ? 1 : 0);

      await main.getByRole("tab", { name: "Audit trail" }).click();
      await expect(
        main
          .getByRole("grid")
          .or(main.getByText(/audit:read/))
          .first(),
      ).toBeVisible();
      await expect(main.getByText(/audit:read/)).toHaveCount(offer.audit ? 0 : 1);
    });

    test("finds the audit log, and may vouch for it, as far as the rights go", async ({
      page,
      open,
      world,
    }) => {
      await open(offer.person);
      const link = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Audit log" });
      await expect(link).toHaveCount(offer.audit ? 1 : 0);
      await page.goto("/audit-events/reviews");
      if (!offer.audit) {
        await expect(page.getByRole("main")).toContainText(/right|allowed|permission/i);
        expect(
          world.exchanges.filter(({ target, response }) => target.includes("/audit") && response.ok),
        ).toEqual([]);
        return;
      }
      const ranges = page.getByRole("region", { name: "Not reviewed" });
      await expect(ranges.getByRole("listitem").first()).toBeVisible();
      const mark = ranges.getByRole("button", { name: "Mark as reviewed…" });
      // Offered once the log is proven, and never before.
      if (offer.auditReview) await expect(mark.first()).toBeVisible();
      else {
        await expect(page.locator("[data-log-state=verified], [data-log-state=pending]")).toBeVisible();
        await expect(mark).toHaveCount(0);
      }
    });

    test("finds the privacy requests, and what to do with them, as far as the rights go", async ({
      page,
      open,
      world,
    }) => {
      await open(offer.person);
      const link = page
        .getByRole("navigation", { name: "Main" })
        .getByRole("link", { name: "Privacy requests" });
      await expect(link).toHaveCount(offer.requests ? 1 : 0);
      await page.goto("/privacy-requests");
      if (!offer.requests) {
        await expect(page.getByRole("main")).toContainText(/right|allowed|permission/i);
        expect(
          world.exchanges.filter(
            ({ target, response }) => target.includes("/privacy-requests") && response.ok,
          ),
        ).toEqual([]);
        return;
      }
      await new ListPage(page).ready();
      await expect(page.getByRole("link", { name: "Record a request" })).toHaveCount(
        offer.requestsWork ? 1 : 0,
      );
      const requests = await world.rows("privacy-requests", "mock-admin");
      const received = requests.find(({ state }) => state === "received");
      await page.goto(`/privacy-requests/${received?.id ?? ""}/show`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      // What is not possible stays in its place and says why.
      await page.getByRole("button", { name: "More", exact: true }).click();
      for (const action of [/^Put on hold/, /^Reject/, /withdrawal/]) {
        const item = page.getByRole("menuitem", { name: action });
        await (offer.requestsWork ? expect(item).toBeEnabled() : expect(item).toBeDisabled());
      }
    });
  });
}
