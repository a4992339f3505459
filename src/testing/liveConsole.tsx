import { act, configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { getResponse, http } from "msw";
import { createFaults, type FaultRule } from "../../mocks/handlers/faults";
import { createHandlers } from "../../mocks/handlers/createHandlers";
import { createClock, type Clock } from "../../mocks/platform/clock";
import { createPlatform } from "../../mocks/platform/createPlatform";
import type { DataFile, Platform } from "../../mocks/platform/platform";
import { createRandom } from "../../mocks/platform/random";
import { profiles, type ProfileId } from "../../mocks/profiles/profiles";
import { beforeEach, vi } from "vitest";
import { App } from "../app/App";
import { createConsole } from "../app/createConsole";
import { giveLayout } from "./giveLayout";
import { platformUrl, startPlatformServer } from "./platformServer";

export interface LiveConsole {
  readonly platform: Platform;
  readonly clock: Clock;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** What was asked of the platform so far: `POST /processors`. */
  readonly asked: readonly string[];
  /** The next matching request goes wrong so. */
  fault(rule: FaultRule): void;
  clearFaults(): void;
  /** As by the browser's own back and forward. */
  go(path: string): void;
  /** The platform has said that nobody is signed in any more. */
  isExpired(): boolean;
}

const NOW = "2026-11-21T09:30:00.000Z";
const basePath = new URL(platformUrl).pathname;

const chosen = (person: string) => ({ id: person, label: person, description: "", token: person });

/**
 * The whole console, below no browser, before the mock platform: each request of it is answered by the handlers that
 * the browser tests have too, so a table of troubles costs no browser.
 */
export const startLiveConsole = () => {
  const server = startPlatformServer();
  // A whole console and a whole platform are loaded before the first test; on busy cores that takes its time.
  vi.setConfig({ testTimeout: 60_000 });
  configure({ asyncUtilTimeout: 25_000 });
  // Both clocks stand still, or what is received now would be received in the platform's future.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(NOW) });
    return () => vi.useRealTimers();
  });
  return async (
    person: string,
    path: string | ((platform: Platform) => string),
    options: { profile?: ProfileId; data?: readonly DataFile[] } = {},
  ): Promise<LiveConsole> => {
    giveLayout();
    // jsdom knows the element, but not how it is opened.
    HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
      this.open = true;
    };
    const clock = createClock(NOW);
    const faults = createFaults(createRandom(1, "faults"));
    const platform = createPlatform({
      profile: profiles[options.profile ?? "studio"],
      scale: "small",
      seed: 1,
      clock,
      ...(options.data && { data: options.data }),
    });
    const handlers = createHandlers(platform, { faults });
    const asked: string[] = [];
    server.use(
      http.all(`${platformUrl}/*`, async ({ request }) => {
        asked.push(`${request.method} ${new URL(request.url).pathname.slice(basePath.length)}`);
        return getResponse(handlers, request.clone());
      }),
    );
    const console = createConsole({
      apiBaseUrl: platformUrl,
      environment: { label: "Test", tone: "test" },
      auth: { kind: "bearer", choices: [chosen(person)] },
      urls: "path",
    });
    await console.session.signIn(person);
    window.history.replaceState(null, "", typeof path === "string" ? path : path(platform));
    render(<App console={console} />);
    return {
      platform,
      clock,
      user: userEvent.setup(),
      asked,
      fault: (rule) => faults.next(rule),
      clearFaults: () => faults.clear(),
      go: (to) =>
        act(() => {
          window.history.pushState(null, "", to);
          window.dispatchEvent(new PopStateEvent("popstate"));
        }),
      isExpired: () => console.session.state().status === "expired",
    };
  };
};
