import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { PolicyVersion } from "../../domain/policy/difference";
import { PlatformProvider, type Platform } from "../../providers/platform/PlatformContext";
import { renderWithAdmin } from "../../testing/renderWithAdmin";
import { InForceBanner } from "./InForceBanner";

const version = (id: string, status: PolicyVersion["status"]): PolicyVersion => ({
  id,
  number: id.slice(4),
  status,
  material: true,
  channels: ["email"],
  summary: "",
  changes: [],
  version: "1",
});
const versions = [version("pol_1", "superseded"), version("pol_2", "in_force")];

const show = (said: string | undefined, listed: readonly PolicyVersion[] | undefined) => {
  const policyVersion = said && { id: `pol_${said}`, number: said, effectiveAt: "2026-01-01T00:00:00.000Z" };
  const platform = { ...(policyVersion && { policyVersion }) } as Platform;
  renderWithAdmin(
    <PlatformProvider value={platform}>
      <InForceBanner versions={listed} />
    </PlatformProvider>,
  );
};

describe("a policy that is not the one in force", () => {
  it("is told so, by both numbers", async () => {
    show("1", versions);
    expect(await screen.findByRole("alert")).toHaveTextContent(/version 1, .* 2 is in force/);
  });

  it.each<[string, string | undefined, readonly PolicyVersion[] | undefined]>([
    ["the same version", "2", versions],
    ["a platform that tells no version", undefined, versions],
    ["a list that has not come yet", "1", undefined],
    ["a list without one in force", "1", [version("pol_1", "superseded")]],
  ])("is not suspected of %s", (_what, said, listed) => {
    show(said, listed);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
