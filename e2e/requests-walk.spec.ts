import type { Page } from "@playwright/test";
import { profiles, type ProfileId } from "../mocks/profiles/profiles";
import { expect, test } from "./fixtures";
import { accountsWhere } from "./pages/AccountPage";
import { RequestPage } from "./pages/RequestPages";
import { RequestWalk, type Right } from "./pages/RequestWalk";

/** A ground for each right, so that all are used; every ground for every right is held against the platform itself. */
const grounds: Readonly<Record<Right, readonly [code: string, name: string]>> = {
  access: ["excessive", "Excessive"],
  portability: ["not_covered", "Not covered by this right"],
  rectification: ["manifestly_unfounded", "Manifestly unfounded"],
  erasure: ["legal_obligation", "A legal obligation stands against it"],
  restriction: ["legal_claims", "Needed for legal claims"],
  objection: ["rights_of_others", "Rights of others stand against it"],
  consent_withdrawal: ["outside_jurisdiction", "No law here grants it"],
  marketing_opt_out: ["suspected_fraud", "Suspected fraud"],
  minor: ["no_such_person", "No data about this person"],
};

for (const [platform, { policy }] of Object.entries(profiles) as [
  ProfileId,
  (typeof profiles)[ProfileId],
][]) {
  test.describe(platform, () => {
    test.use({ platform });

    test(`every right that ${platform} grants is refused with its ground and remedies, or goes from intake to closed by what the page offers next`, async ({
      page,
      open,
      openBeside,
      pass,
      world,
    }) => {
      test.slow();
      let beside: Page | undefined;
      const walk = new RequestWalk(page, {
        world,
        pass,
        open: (path) => open("mock-support", path),
        second: async (path) => {
          if (beside === undefined) beside = await openBeside("mock-support-2", path);
          else await new RequestPage(beside).visit(path);
          return beside;
        },
        leave: async () => {
          await page.goto("about:blank");
          await beside?.context().close();
          beside = undefined;
        },
      });
      const accounts = accountsWhere(world);
      await open("mock-support", "/privacy-requests");
      for (const [place, right] of policy.rights.entries()) {
        const accountId = accounts[place]?.id ?? "";
        const [code, ground] = grounds[right];
        await test.step(`${right} refused`, async () => {
          const request = await walk.requests.record(right, {
            accountId,
            ...(right === "rectification" && { corrections: [{ field: "name", after: "Rosa Right" }] }),
            ...(right === "consent_withdrawal" && { consentPurposes: ["training_on_content"] }),
          });
          await walk.refuse(request, ground);
          expect(await walk.requests.get(request.id)).toMatchObject({
            state: "closed",
            subject: {},
            rejection: { code },
          });
        });
        await test.step(`${right} granted`, async () => {
          const id = await walk.record(right, accountId);
          await walk.toClosed(right, id);
          const closed = await walk.requests.get(id);
          expect(closed, "what names the person is gone from the record").toMatchObject({
            state: "closed",
            subject: {},
          });
        });
      }
    });
  });
}
