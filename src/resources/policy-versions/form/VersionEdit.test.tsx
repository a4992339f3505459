import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { policyVersions } from "../../../../mocks/platform/policy/policyVersions";
import { startLiveConsole } from "../../../testing/liveConsole";

const openConsole = startLiveConsole();
const ID = "pol_studio3";

/** A draft that is being changed here, while somebody else does this to it. */
const begin = async (meanwhile: object) => {
  vi.spyOn(console, "error").mockReturnValue(undefined);
  const live = await openConsole("mock-admin", "/policy-versions/pol_studio4");
  const about = await screen.findByRole("textbox", { name: /^What it is about/ });
  await live.user.clear(about);
  await live.user.type(about, "Mine.");
  const { rows } = live.platform.use(policyVersions);
  const before = rows.require("pol_studio4");
  rows.put({ ...before, ...meanwhile, version: "2" });
  await live.user.click(screen.getByRole("button", { name: "Save" }));
  return { ...live, rows, about };
};

describe("a draft that two people change", () => {
  it("is not overwritten: theirs stands beside mine, and mine can be applied to it", async () => {
    const { user, rows } = await begin({ summary: "Theirs." });
    const conflict = await screen.findByText("Theirs.");
    expect(conflict).toBeInTheDocument();
    expect(rows.require("pol_studio4").summary).toBe("Theirs.");
    await user.click(screen.getByRole("button", { name: /apply/i }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() =>
      expect(rows.require("pol_studio4")).toMatchObject({ summary: "Mine.", version: "3" }),
    );
  });

  it("is not changed any more once people have been told of it, and what was typed stays to be copied", async () => {
    const told = { noticedAt: "2026-11-21T09:00:00.000Z", effectiveAt: "2026-12-31T23:00:00.000Z" };
    const { rows, about } = await begin(told);
    await waitFor(() => expect(screen.getAllByRole("alert").length).toBeGreaterThan(0));
    expect(about).toHaveValue("Mine.");
    expect(rows.require("pol_studio4").summary).toBe("Shared workspaces.");
  });

  it("is opened read-only where it is told already", async () => {
    await openConsole("mock-admin", `/policy-versions/${ID}`);
    expect(await screen.findByText("This version cannot be changed")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
  });
});
