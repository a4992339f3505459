import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { ProfileId } from "../../mocks/profiles/profiles";
import { LASTING, lastingTroubles } from "../testing/lastingTroubles";
import { startLiveConsole } from "../testing/liveConsole";

const openConsole = startLiveConsole();

interface PageOf {
  name: string;
  profile: ProfileId;
  /** Another question each time: what is known is not asked again. */
  at: (index: number) => string;
  asks: string;
  /** The heading, which stands whatever goes wrong. */
  heading: string;
  /** What can only be there when the answer is. */
  stands: () => Promise<unknown>;
  /** What was known stays beside the trouble. */
  keeps?: true;
}

const main = () => within(screen.getByRole("main"));
const span = (index: number) => ({
  from: `2026-11-${String(index + 1).padStart(2, "0")}T00:00:00.000Z`,
  to: "2026-11-21T00:00:00.000Z",
});
const at = (path: string, query: Readonly<Record<string, string>>) =>
  `${path}?${new URLSearchParams(query).toString()}`;

const pages: readonly PageOf[] = [
  {
    name: "usage and cost",
    profile: "studio",
    at: (index) => at("/usage", span(index)),
    asks: "/usage",
    heading: "Usage and cost",
    stands: () => main().findByText(/= ledger, [\d,]+ entries/),
  },
  {
    name: "request logs",
    profile: "instagen",
    at: (index) => at("/request-logs", { filter: JSON.stringify({ at_gte: span(index).from }) }),
    asks: "/request-logs",
    heading: "Request logs",
    stands: () => main().findByText(/^[\d,]+ rows$/),
  },
  {
    name: "latency and errors",
    profile: "gateway",
    at: () => "/request-logs/health",
    asks: "/usage",
    heading: "Latency and errors",
    stands: () => main().findByRole("row", { name: /^All requests/ }),
  },
  {
    name: "queues",
    profile: "studio",
    at: () => "/queue",
    asks: "/queue",
    heading: "Queues",
    keeps: true,
    stands: () => main().findByRole("columnheader", { name: "Failed, last hour" }),
  },
  {
    name: "the share of outputs re-hosted in time",
    profile: "apimodels",
    at: (index) => at("/rehosted-outputs", { filter: JSON.stringify({ createdAt_gte: span(index).from }) }),
    asks: "/rehosting",
    heading: "Re-hosted outputs",
    stands: () => main().findByRole("row", { name: /^All providers/ }),
  },
];

/** What was received has grown old by then and is asked for again. */
const LATER_MS = 60_000;

describe.each(pages)("$name", ({ profile, at: pathAt, asks, heading, stands, keeps }) => {
  it("tells every trouble in its own place, with the request to quote, and Retry asks once more", async () => {
    vi.spyOn(console, "error").mockReturnValue(undefined);
    const { user, clock, fault, clearFaults, go, isExpired } = await openConsole("mock-auditor", "/", {
      profile,
    });
    await screen.findByRole("heading", { level: 1 });
    for (const [index, [name, [rule, says]]] of Object.entries(lastingTroubles).entries()) {
      fault({ ...rule, method: "GET", path: asks, times: LASTING });
      go(pathAt(index));
      const told = await main().findByRole("alert");
      expect(told, name).toHaveTextContent(says);
      if (rule.kind === "status") expect(told, name).toHaveTextContent(/rq_\w+/);
      expect(screen.getByRole("heading", { level: 1, name: heading }), name).toBeInTheDocument();
      if (keeps && index > 0) await stands();
      clearFaults();
      await user.click(within(told).getByRole("button", { name: "Retry" }));
      await waitFor(() => expect(main().queryByRole("alert"), name).toBeNull());
      await stands();
      go("/");
      await screen.findByRole("heading", { level: 1, name: "Home" });
      clock.advance(LATER_MS);
      vi.setSystemTime(clock.now());
    }
    fault({ kind: "slow", delayMs: 200, method: "GET", path: asks });
    go(pathAt(Object.keys(lastingTroubles).length));
    await screen.findByRole("heading", { level: 1, name: heading });
    await stands();
    expect(main().queryByRole("alert")).toBeNull();
    go("/");
    await screen.findByRole("heading", { level: 1, name: "Home" });
    clock.advance(LATER_MS);
    vi.setSystemTime(clock.now());
    fault({ kind: "status", status: 401, method: "GET", path: asks });
    go(pathAt(Object.keys(lastingTroubles).length + 1));
    await waitFor(() => expect(isExpired()).toBe(true));
  });
});
