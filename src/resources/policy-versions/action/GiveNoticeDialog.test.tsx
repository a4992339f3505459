import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PolicyVersion } from "../../../domain/policy/difference";
import { createSession } from "../../../providers/authProvider/session";
import { SessionProvider } from "../../../providers/authProvider/SessionContext";
import { PlatformProvider, type Platform } from "../../../providers/platform/PlatformContext";
import { platformUrl, problem, startPlatformServer } from "../../../testing/platformServer";
import { renderWithAdmin } from "../../../testing/renderWithAdmin";
import { GiveNoticeDialog } from "./GiveNoticeDialog";

const platform = { noticeDays: 14, reportingTimeZone: "Europe/Berlin" } as Platform;
const draft: PolicyVersion = {
  id: "pol_4",
  number: "4.0",
  status: "draft",
  material: true,
  channels: ["email"],
  summary: "Shorter logs.",
  changes: [],
  version: "1",
};

const server = startPlatformServer();

const answer = (...answers: (() => Response)[]) => {
  const sent: unknown[] = [];
  server.use(
    http.post(`${platformUrl}/policy-versions/pol_4/give-notice`, async ({ request }) => {
      sent.push(await request.json());
      return (answers[sent.length - 1] ?? (() => HttpResponse.json({ ...draft, status: "noticed" })))();
    }),
  );
  return sent;
};

const open = (version: PolicyVersion = draft) => {
  const onClose = vi.fn();
  const view = renderWithAdmin(
    <SessionProvider value={createSession(platformUrl, { kind: "session" })}>
      <PlatformProvider value={platform}>
        <GiveNoticeDialog version={version} onClose={onClose} />
      </PlatformProvider>
    </SessionProvider>,
  );
  const give = screen.getByRole("button", { name: "Give notice" });
  return { ...view, onClose, give, day: screen.getByLabelText("Takes effect on") };
};

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date("2026-11-21T09:30:00.000Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("GiveNoticeDialog", () => {
  it("begins with the earliest day, or with the planned one where that is later", () => {
    expect(open().day).toHaveValue("2026-12-06");
  });

  it("keeps a plan that leaves enough notice", () => {
    expect(open({ ...draft, effectiveAt: "2026-12-31T23:00:00.000Z" }).day).toHaveValue("2027-01-01");
  });

  it("does not keep a plan that leaves too little", () => {
    expect(open({ ...draft, effectiveAt: "2026-11-30T23:00:00.000Z" }).day).toHaveValue("2026-12-06");
  });

  it("sends the first instant of the day in the platform's zone", async () => {
    const sent = answer();
    const { user, give, onClose } = open();
    await user.click(give);
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent).toEqual([{ effectiveAt: "2026-12-05T23:00:00.000Z" }]);
  });

  it("offers the platform's own date when that is later, and nothing typed is lost", async () => {
    const sent = answer(() =>
      problem(422, { title: "The notice is too short", earliestDate: "2026-12-07", errors: [] }),
    );
    const { user, give, day, onClose } = open();
    await user.type(screen.getByLabelText("Reason (optional)"), "Agreed on Monday");
    await user.click(give);
    await user.click(await screen.findByRole("button", { name: "Take 07 Dec 2026" }));
    expect(day).toHaveValue("2026-12-07");
    expect(onClose).not.toHaveBeenCalled();
    await user.click(give);
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent.at(-1)).toEqual({ effectiveAt: "2026-12-06T23:00:00.000Z", reason: "Agreed on Monday" });
  });
});
