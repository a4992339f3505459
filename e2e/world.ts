import { getResponse } from "msw";
import { contractBreaches, type Exchange } from "./contractBreaches";
import { API_BASE } from "../mocks/apiBase";
import { createFaults, type Faults } from "../mocks/handlers/faults";
import { createHandlers } from "../mocks/handlers/createHandlers";
import { createClock, type Clock } from "../mocks/platform/clock";
import { mockConfig } from "../mocks/config";
import { createPlatform } from "../mocks/platform/createPlatform";
import type { Platform, Scale } from "../mocks/platform/platform";
import { createRandom } from "../mocks/platform/random";
import { sessions } from "../mocks/platform/sessions";
import { profiles, type ProfileId } from "../mocks/profiles/profiles";
import { sendWebResponse, toWebRequest } from "../mocks/http/webRequest";
import { isApiPath, serveSite } from "../scripts/serve/site.mjs";

/** When every browser test takes place. */
export const NOW = "2026-11-21T09:30:00.000Z";
const SEED = 1;

/** A platform of one test's own, served with the production build from one origin. */
export interface World {
  readonly url: string;
  readonly platform: Platform;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Everything that was asked of the API, in order. */
  readonly exchanges: readonly Exchange[];
  /** In what the requests and answers so far break the contract. */
  contractBreaches(): Promise<string[]>;
  /** Asks the API directly, past the console, as one of the mock platform's people. */
  ask(
    person: string,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown }>;
  /** Rows of a collection as this person may see them. */
  rows(resource: string, person: string): Promise<readonly Row[]>;
  /** Signs everybody out, as a restart of the server would. */
  endSessions(): void;
  close(): Promise<void>;
}

export interface Row {
  readonly id: string;
  readonly version: string;
  readonly [field: string]: unknown;
}

export interface WorldOptions {
  readonly profile: ProfileId;
  readonly scale: Scale;
  readonly folder: string;
  /** At most so many events in the audit log's history. */
  readonly auditEvents?: number | undefined;
  /** So many of the last nightly retention runs have not happened. */
  readonly missedRuns?: number;
}

export async function openWorld({
  profile,
  scale,
  folder,
  auditEvents,
  missedRuns,
}: WorldOptions): Promise<World> {
  const clock = createClock(NOW);
  const platform = createPlatform({
    profile: profiles[profile],
    scale,
    seed: SEED,
    clock,
    ...(auditEvents !== undefined && { auditEvents }),
    ...(missedRuns !== undefined && { missedRuns }),
  });
  const faults = createFaults(createRandom(SEED, "faults"));
  // Requests that the next fault hits, so that their answers are not held against the platform.
  const spoiled: string[] = [];
  const handlers = createHandlers(platform, {
    faults: {
      ...faults,
      take(method, path) {
        const fault = faults.take(method, path);
        if (fault !== undefined && fault.kind !== "slow") spoiled.push(`${method} ${path}`);
        return fault;
      },
    },
  });
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
      const target = incoming.url ?? "";
      const at = spoiled.indexOf(`${kept.method} ${new URL(kept.url).pathname.slice(API_BASE.length)}`);
      if (at >= 0) spoiled.splice(at, 1);
      exchanges.push({
        method: kept.method,
        target,
        request: kept,
        response: response.clone(),
        isSpoiled: at >= 0,
      });
      await sendWebResponse(response, outgoing);
      return true;
    },
  });
  const ask: World["ask"] = async (person, method, path, body) => {
    const request = new Request(`${site.url}${API_BASE}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${person}`,
        "idempotency-key": crypto.randomUUID(),
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const response = await getResponse(handlers, request);
    if (!response) throw new Error(`Nothing answers ${method} ${path}`);
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
  };
  return {
    url: site.url,
    platform,
    clock,
    faults,
    exchanges,
    contractBreaches: () => contractBreaches(exchanges),
    ask,
    async rows(resource, person) {
      const { status, body } = await ask(person, "GET", `/${resource}?range=[0,999]`);
      if (status !== 200 && status !== 206) throw new Error(`${resource} answered ${status} to ${person}`);
      return body as readonly Row[];
    },
    endSessions: () => platform.use(sessions).closeAll(),
    close: () => site.close(),
  };
}
