import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { components } from "../../../openapi/platform.gen";
import { startLiveConsole, type LiveConsole } from "../../testing/liveConsole";
import { colleagueAsks, colleagueRecords } from "../../testing/colleague";

type Request = components["schemas"]["PrivacyRequest"];

const openConsole = startLiveConsole();
/** No page of the console's: the request is yet to be recorded. */
const NOWHERE = "/nowhere";
// Loaded before the first test waits for it: busy cores take their time.
beforeAll(() => Promise.all([import("./show/RequestShow"), import("./action/RequestActionDialog")]), 60_000);

/** The console open at a request that was just recorded; its changes have been asked for once. */
const begin = async (): Promise<LiveConsole & { request: Request; tick: () => void }> => {
  vi.spyOn(console, "error").mockReturnValue(undefined);
  const ticks = vi.spyOn(globalThis, "setInterval");
  const live = await openConsole("mock-support", NOWHERE);
  const request = await colleagueRecords("objection");
  live.go(`/privacy-requests/${request.id}/show`);
  await screen.findByRole("heading", { level: 1, name: "Objection request" });
  const everyFive = () => ticks.mock.calls.filter(([, ms]) => ms === 5000);
  await waitFor(() => expect(live.asked).toContain("GET /privacy-requests/changes"));
  await waitFor(() => expect(everyFive()).not.toHaveLength(0));
  const tick = () =>
    act(() => {
      for (const [run] of everyFive()) if (typeof run === "function") run();
    });
  return { ...live, request, tick };
};

const readings = ({ asked }: LiveConsole, path: string) => asked.filter((each) => each === `GET ${path}`);

describe("a request that somebody else changes meanwhile", () => {
  it("shows what it is now within five seconds, and says that it has changed", async () => {
    const live = await begin();
    expect(screen.getByRole("button", { name: "Start the review" })).toBeEnabled();
    await colleagueAsks("POST", `/privacy-requests/${live.request.id}/start-review`);
    live.tick();
    expect(await screen.findByText("This request has changed while you were here")).toBeVisible();
    expect(await screen.findByRole("button", { name: "Weigh the objection" })).toBeEnabled();
    expect(screen.queryByRole("button", { name: "Start the review" })).toBeNull();
  });

  it("is not read again for what has happened to another one", async () => {
    const live = await begin();
    const other = await colleagueRecords("objection");
    const path = `/privacy-requests/${live.request.id}`;
    const before = readings(live, path).length;
    const asked = readings(live, "/privacy-requests/changes").length;
    await colleagueAsks("POST", `/privacy-requests/${other.id}/start-review`);
    live.tick();
    await waitFor(() => expect(readings(live, "/privacy-requests/changes").length).toBeGreaterThan(asked));
    await colleagueAsks("POST", `/privacy-requests/${live.request.id}/notes`, { text: "Seen" });
    live.tick();
    // By the time that its own change is on the page, the other one would have been read, too.
    await screen.findByText("Seen");
    expect(readings(live, path)).toHaveLength(before + 1);
  });

  it("cannot be acted on as it was: what it is now is shown, and nothing is done twice", async () => {
    const live = await begin();
    await live.user.click(screen.getByRole("button", { name: "Start the review" }));
    const dialog = await screen.findByRole("dialog");
    await colleagueAsks("POST", `/privacy-requests/${live.request.id}/start-review`);
    await live.user.click(within(dialog).getByRole("button", { name: "Start the review" }));
    expect(await within(dialog).findByText("Somebody else has changed this request")).toBeVisible();
    expect(within(dialog).getByText("Nothing was sent, and this is no longer possible.")).toBeVisible();
    expect(within(dialog).getByRole("button", { name: "Start the review" })).toBeDisabled();
  });
});
