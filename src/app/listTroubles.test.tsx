import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { ProfileId } from "../../mocks/profiles/profiles";
import { LASTING, lastingTroubles } from "../testing/lastingTroubles";
import { startLiveConsole } from "../testing/liveConsole";

const openConsole = startLiveConsole();

interface ListOf {
  resource: string;
  profile: ProfileId;
  /** A text of its first rows. */
  row: RegExp;
}

const lists: readonly ListOf[] = [
  { resource: "policy-versions", profile: "studio", row: /Shared workspaces/ },
  { resource: "processors", profile: "studio", row: /Brightline Storage/ },
  { resource: "retention", profile: "gateway", row: /API request logs/ },
  { resource: "error-events", profile: "studio", row: /upstream|error|time/ },
  { resource: "rehosted-outputs", profile: "apimodels", row: /In time|Copied/ },
  { resource: "disclosures", profile: "gateway", row: /Parquet de Paris/ },
];

const troubles: typeof lastingTroubles = {
  ...lastingTroubles,
  "a missing header": [{ kind: "missing_header", header: "content-range" }, /Content-Range/],
};

const main = () => within(screen.getByRole("main"));

describe.each(lists)("the list $resource", ({ resource, profile, row }) => {
  it("tells every trouble in its own place, with the request to quote, and Retry brings the rows", async () => {
    vi.spyOn(console, "error").mockReturnValue(undefined);
    const { user, fault, clearFaults, go } = await openConsole("mock-auditor", `/${resource}`, { profile });
    expect(await screen.findAllByText(row)).not.toHaveLength(0);
    for (const [index, [name, [rule, says]]] of Object.entries(troubles).entries()) {
      fault({ ...rule, method: "GET", path: `/${resource}`, times: LASTING });
      go(`/${resource}?perPage=${101 + index}`);
      const told = await main().findByRole("alert");
      expect(told, name).toHaveTextContent(says);
      if (rule.kind === "status") expect(told, name).toHaveTextContent(/rq_\w+/);
      expect(screen.getByRole("navigation", { name: "Main" })).toBeInTheDocument();
      clearFaults();
      await user.click(within(told).getByRole("button", { name: "Retry" }));
      await waitFor(() => expect(main().queryByRole("alert"), name).toBeNull());
      expect(await main().findAllByText(row)).not.toHaveLength(0);
    }
  });

  it("keeps what is known in sight while the answer is late, and says that it is busy", async () => {
    const { fault, go } = await openConsole("mock-auditor", `/${resource}`, { profile });
    expect(await screen.findAllByText(row)).not.toHaveLength(0);
    fault({ kind: "slow", delayMs: 400, method: "GET", path: `/${resource}` });
    go(`/${resource}?perPage=101`);
    await waitFor(() => expect(main().getByRole("grid")).toHaveAttribute("aria-busy", "true"));
    expect(main().queryByRole("alert")).toBeNull();
    // What is known stays in sight: it is neither taken away nor called empty.
    expect(main().queryAllByText(row)).not.toHaveLength(0);
    await waitFor(() => expect(main().getByRole("grid")).not.toHaveAttribute("aria-busy", "true"));
    expect(await main().findAllByText(row)).not.toHaveLength(0);
  });

  it("asks for a new sign-in where the session has ended, and goes on at the same place", async () => {
    vi.spyOn(console, "error").mockReturnValue(undefined);
    const { user, fault, go, isExpired } = await openConsole("mock-auditor", `/${resource}`, { profile });
    expect(await screen.findAllByText(row)).not.toHaveLength(0);
    fault({ kind: "status", status: 401, method: "GET", path: `/${resource}` });
    go(`/${resource}?perPage=101`);
    await waitFor(() => expect(isExpired()).toBe(true));
    await user.click(await screen.findByRole("button", { name: /mock-auditor/ }));
    await waitFor(() => expect(isExpired()).toBe(false));
    expect(window.location.search).toBe("?perPage=101");
    expect(await main().findAllByText(row)).not.toHaveLength(0);
    expect(main().queryByRole("alert")).toBeNull();
  });
});
