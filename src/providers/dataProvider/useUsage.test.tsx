import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { useState } from "react";
import { expect, it } from "vitest";
import { renderWithAdmin } from "../../testing/renderWithAdmin";
import { platformUrl, startPlatformServer } from "../../testing/platformServer";
import { useUsage } from "./useUsage";

const server = startPlatformServer();

/** An answer that waits until it is let go. */
const held = () => {
  let release = (): void => undefined;
  const until = new Promise<void>((resolve) => (release = resolve));
  return { until, release: () => release() };
};

const measures = {
  requests: 0,
  outcomes: { ok: 0, refused: 0, rate_limited: 0, cap_reached: 0, upstream_error: 0, client_error: 0 },
  inputTokens: 0,
  cachedTokens: 0,
  outputTokens: 0,
  latency: { histogram: { boundsMs: [], counts: [] } },
};
const span = { from: "2026-11-01T00:00:00.000Z", to: "2026-11-21T00:00:00.000Z" };
const answerOf = (requests: number) =>
  HttpResponse.json({
    ...span,
    granularity: "P1D",
    timeZone: "UTC",
    groupBy: [],
    buckets: [],
    groups: [],
    other: measures,
    totals: { ...measures, requests },
    asOf: { seq: "1", at: span.to },
  });

const Board = () => {
  const [top, setTop] = useState(10);
  const { data, isPlaceholderData } = useUsage({
    ...span,
    granularity: "P1D",
    timeZone: "UTC",
    groupBy: undefined,
    filter: {},
    compare: undefined,
    top,
    series: 8,
    histograms: false,
  });
  return (
    <>
      <button onClick={() => setTop(25)}>25</button>
      <button onClick={() => setTop(50)}>50</button>
      <output aria-busy={isPlaceholderData}>{data ? data.totals.requests : "none"}</output>
    </>
  );
};

it("keeps the last answer while the next is slow, and cancels a question that another has taken the place of", async () => {
  const asked = new Map<string, AbortSignal>();
  const slow = held();
  const last = held();
  server.use(
    http.get(`${platformUrl}/usage`, async ({ request }) => {
      const top = new URL(request.url).searchParams.get("top") ?? "";
      asked.set(top, request.signal);
      if (top === "25") await slow.until;
      if (top === "50") await last.until;
      return answerOf(Number(top));
    }),
  );
  const { user } = renderWithAdmin(<Board />);
  const shown = screen.getByRole("status");
  await waitFor(() => expect(shown).toHaveTextContent("10"));
  await user.click(screen.getByRole("button", { name: "25" }));
  await waitFor(() => expect(asked.has("25")).toBe(true));
  expect(shown).toHaveTextContent("10");
  expect(shown).toHaveAttribute("aria-busy", "true");

  await user.click(screen.getByRole("button", { name: "50" }));
  await waitFor(() => expect(asked.has("50")).toBe(true));
  expect(asked.get("25")?.aborted).toBe(true);
  // The slow answer comes all the same, and too late.
  slow.release();
  last.release();
  await waitFor(() => expect(shown).toHaveTextContent("50"));
  expect(shown).toHaveAttribute("aria-busy", "false");
  expect(asked.get("50")?.aborted).toBe(false);
});
