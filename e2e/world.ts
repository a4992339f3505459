import { getResponse } from "msw";
import { createFaults, type Faults } from "../mocks/handlers/faults";
import { createHandlers } from "../mocks/handlers/createHandlers";
import { createClock, type Clock } from "../mocks/platform/clock";
import { mockConfig } from "../mocks/config";
import { createPlatform } from "../mocks/platform/createPlatform";
import type { Platform, Scale } from "../mocks/platform/platform";
import { createRandom } from "../mocks/platform/random";
import { profiles, type ProfileId } from "../mocks/profiles/profiles";
import { sendWebResponse, toWebRequest } from "../mocks/http/webRequest";
import { isApiPath, serveSite } from "../scripts/serve/site.mjs";

/** When every browser test takes place. */
export const NOW = "2026-11-21T09:30:00.000Z";
const SEED = 1;

export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly request: Request;
  readonly response: Response;
}

/** A platform of one test's own, served with the production build from one origin. */
export interface World {
  readonly url: string;
  readonly platform: Platform;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Everything that was asked of the API, in order. */
  readonly exchanges: readonly Exchange[];
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly profile: ProfileId;
  readonly scale: Scale;
  readonly folder: string;
}

export async function openWorld({ profile, scale, folder }: WorldOptions): Promise<World> {
  const clock = createClock(NOW);
  const platform = createPlatform({ profile: profiles[profile], scale, seed: SEED, clock });
  const faults = createFaults(createRandom(SEED, "faults"));
  const handlers = createHandlers(platform, { faults });
  const exchanges: Exchange[] = [];
  const site = await serveSite({
    folder,
    api: async (incoming, outgoing) => {
      if (!isApiPath(incoming.url)) return false;
      if (incoming.url?.startsWith("/config.json")) {
        await sendWebResponse(Response.json(mockConfig(platform)), outgoing);
        return true;
      }
      const request = await toWebRequest(incoming);
      const kept = request.clone();
      const response = await getResponse(handlers, request);
      if (!response) return false;
      exchanges.push({
        method: kept.method,
        target: incoming.url ?? "",
        request: kept,
        response: response.clone(),
      });
      await sendWebResponse(response, outgoing);
      return true;
    },
  });
  return { url: site.url, platform, clock, faults, exchanges, close: () => site.close() };
}
