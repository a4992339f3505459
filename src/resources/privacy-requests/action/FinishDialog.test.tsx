import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { privacyRequests } from "../../../../mocks/platform/privacy-requests/privacyRequests";
import type { components } from "../../../../openapi/platform.gen";
import { startLiveConsole, type LiveConsole } from "../../../testing/liveConsole";
import { colleagueAsks, colleagueRecords } from "../../../testing/colleague";

type Right = components["schemas"]["RequestType"];

const openConsole = startLiveConsole();
/** No page of the console's: the request is yet to be recorded. */
const NOWHERE = "/nowhere";
// Loaded before the first test waits for it: busy cores take their time.
beforeAll(() => Promise.all([import("../show/RequestShow"), import("./FinishDialog")]), 60_000);

interface Begun extends LiveConsole {
  id: string;
  posted: () => string[];
  row: () => unknown;
}

/** The console open at a request of this right that has just come. */
const begin = async (type: Right): Promise<Begun> => {
  vi.spyOn(console, "error").mockReturnValue(undefined);
  const live = await openConsole("mock-support", NOWHERE, { profile: "gateway" });
  const { id } = await colleagueRecords(type);
  live.go(`/privacy-requests/${id}/show`);
  await screen.findByRole("heading", { level: 1, name: / request$/ });
  const path = `POST /privacy-requests/${id}/`;
  return {
    ...live,
    id,
    posted: () => live.asked.flatMap((each) => (each.startsWith(path) ? [each.slice(path.length)] : [])),
    row: () => live.platform.use(privacyRequests).rows.require(id),
  };
};

const openDialog = async ({ user }: LiveConsole) => {
  await user.click(await screen.findByRole("button", { name: "Finish and next" }));
  return within(await screen.findByRole("dialog", { name: "Finish this request?" }));
};

describe("what is finished in one confirmation", () => {
  it("is reviewed, carried out and closed, in this order, and the next request is opened", async () => {
    const live = await begin("marketing_opt_out");
    const dialog = await openDialog(live);
    expect(dialog.getByRole("button", { name: "Finish" }), "Enter does it").toHaveFocus();
    await live.user.keyboard("{Enter}");
    await waitFor(() => expect(live.row()).toMatchObject({ state: "closed", subject: {} }));
    expect(live.posted()).toEqual(["start-review", "execute", "close"]);
    await waitFor(() => expect(window.location.pathname).toMatch(/^\/privacy-requests\/pr_[^/]+\/show$/));
    await waitFor(() => expect(window.location.pathname).not.toContain(live.id));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("goes on after a failure where it stopped, and says what failed", async () => {
    const live = await begin("marketing_opt_out");
    const dialog = await openDialog(live);
    live.fault({ kind: "status", status: 503, path: `/privacy-requests/${live.id}/execute`, times: 9 });
    await live.user.click(dialog.getByRole("button", { name: "Finish" }));
    expect(await dialog.findByRole("alert")).toBeVisible();
    expect(live.row()).toMatchObject({ state: "in_review" });
    live.clearFaults();
    await live.user.click(dialog.getByRole("button", { name: "Finish" }));
    await waitFor(() => expect(live.row()).toMatchObject({ state: "closed" }));
    expect(live.posted().filter((verb) => verb === "start-review")).toHaveLength(1);
    expect(live.posted().filter((verb) => verb === "close")).toHaveLength(1);
  });

  it("stops when somebody else has changed it meanwhile: nothing is done on what nobody has seen", async () => {
    const live = await begin("marketing_opt_out");
    const dialog = await openDialog(live);
    await colleagueAsks("POST", `/privacy-requests/${live.id}/hold`, { pause: "internal", reason: "Wait" });
    await live.user.click(dialog.getByRole("button", { name: "Finish" }));
    expect(await dialog.findByRole("alert")).toBeVisible();
    expect(live.row()).toMatchObject({ state: "on_hold" });
    expect(live.posted().filter((verb) => verb !== "hold")).toEqual(["start-review"]);
  });

  it("is not offered where there is still something to decide", async () => {
    await begin("access");
    expect(await screen.findByRole("button", { name: "Ask for proof of identity" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Finish and next" })).toBeNull();
  });
});
