import { http, HttpResponse } from "msw";
import { setupWorker } from "msw/browser";
import { serveDownloads } from "./browserDownloads";
import { readBrowserOptions } from "./browserOptions";
import { mockConfig } from "./config";
import { createHandlers } from "./handlers/createHandlers";
import { createRememberedCarrier } from "./handlers/rememberedCarrier";
import { createClock } from "./platform/clock";
import { createPlatform } from "./platform/createPlatform";
import { trustWorkerScript } from "./trustWorkerScript";
import { profiles, type ProfileId } from "./profiles/profiles";

/** Starts the mock platform in this page; from then on a service worker answers what goes to the API. */
export async function startMockPlatform(): Promise<void> {
  const baseUrl = new URL(import.meta.env.BASE_URL, window.location.href).href;
  const options = await readBrowserOptions(baseUrl);
  const platform = createPlatform({
    // The start script has checked the name.
    profile: profiles[options.platform as ProfileId],
    scale: options.scale,
    seed: options.seed,
    clock: createClock(),
    data: options.data,
    skipBadLines: options.skipBadLines,
    ...(options.auditEvents !== undefined && { auditEvents: options.auditEvents }),
  });
  const worker = setupWorker(
    http.get("*/config.json", () => HttpResponse.json(mockConfig(platform, options.urls))),
    ...createHandlers(platform, { carrier: createRememberedCarrier(platform, window.localStorage) }),
  );
  const url = new URL("mockServiceWorker.js", baseUrl).pathname;
  trustWorkerScript(url);
  await worker.start({
    // The console's own files are nobody's business here.
    onUnhandledRequest: "bypass",
    quiet: true,
    serviceWorker: { url },
  });
  serveDownloads(document);
}
