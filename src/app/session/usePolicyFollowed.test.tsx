import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { startLiveConsole } from "../../testing/liveConsole";

const DAY = 86_400_000;

const openConsole = startLiveConsole();
const fact = (label: string) => screen.getByText(label, { selector: "dt" }).nextElementSibling;
const prompts = () => screen.getByRole("heading", { name: "Prompts and parameters" }).closest("li");

/** The page is looked at again, at this time by its own clock. */
const look = (now: number) => {
  vi.setSystemTime(now);
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
};

describe("an open console", () => {
  it("shows the version that has taken effect, without a reload and not a moment before", async () => {
    const { clock, asked } = await openConsole("mock-auditor", "/policy");
    await waitFor(() => expect(fact("Version in force")).toHaveTextContent("2.0, since 01 Jul 2026"));
    expect(fact("Next version")).toHaveTextContent("2.1, from 07 Dec 2026");
    await waitFor(() => expect(prompts()).toHaveTextContent("Lumen Render"));
    const platformAsked = () => asked.filter((each) => each === "GET /platform").length;
    const before = platformAsked();

    // The last minute of 6 December in Berlin.
    const effect = Date.parse("2026-12-06T23:00:00.000Z");
    clock.advance(effect - clock.now() - 60_000);
    look(effect - 60_000);
    expect(platformAsked()).toBe(before);

    // The page's clock is ahead of the platform's: it asks, is told the old version, and asks again.
    look(effect);
    await waitFor(() => expect(platformAsked()).toBe(before + 1));
    expect(fact("Version in force")).toHaveTextContent("2.0");
    clock.advance(60_000);
    look(effect + 60_000);
    await waitFor(() => expect(fact("Version in force")).toHaveTextContent("2.1, since 07 Dec 2026"));
    expect(screen.queryByText("Next version")).toBeNull();
    expect(prompts()).toHaveTextContent("Prompts and their expansions");
    expect(prompts()).not.toHaveTextContent("Lumen Render");
    const versions = within(screen.getByRole("table", { name: "Versions" }));
    await waitFor(() => expect(versions.getByRole("row", { name: /2\.1/ })).toHaveTextContent("In force"));
    expect(screen.queryByRole("alert")).toBeNull();

    const after = platformAsked();
    clock.advance(DAY);
    look(effect + DAY);
    expect(platformAsked()).toBe(after);
  });
});
