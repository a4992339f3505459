import { getResponse } from "msw";
import { API_BASE } from "../apiBase";
import { createContract } from "../contract/contract";
import { validateExchange } from "../contract/exchange";
import { createClock, type Clock } from "../platform/clock";
import { createPlatform } from "../platform/createPlatform";
import type { Platform, PlatformOptions } from "../platform/platform";
import { createRandom } from "../platform/random";
import type { PlatformProfile } from "../profiles/profile";
import { profiles, type ProfileId } from "../profiles/profiles";
import { createHandlers } from "./createHandlers";
import { createFaults, type Faults } from "./faults";

export interface Ask {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The row's version, sent as If-Match. */
  readonly version?: string;
  /** Made up for each POST unless told; null sends none. */
  readonly idempotencyKey?: string | null;
  /** A fault is on its way, so the answer will not be what the contract says. */
  readonly isSpoiled?: boolean;
}

export interface TestPlatform {
  readonly platform: Platform;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Asks as one of the mock persons, or as nobody. */
  ask(person: string | undefined, method: string, path: string, ask?: Ask): Promise<Response>;
  /** The same, and reads the JSON. */
  json<Body>(person: string | undefined, method: string, path: string, ask?: Ask): Promise<Body>;
}

const contract = createContract();

/** Every answer keeps the contract, and whatever was done had been asked by the contract. */
async function check(request: Request, response: Response): Promise<void> {
  const findings = await validateExchange(contract, request, response);
  const wrong = [...findings.response, ...(response.ok ? findings.request : [])];
  if (wrong.length === 0) return;
  const lines = wrong.map(({ pointer, message }) => `${pointer}: ${message}`);
  throw new Error(
    `${request.method} ${request.url} → ${response.status} breaks the contract:\n${lines.join("\n")}`,
  );
}

/** A whole platform with a frozen clock, asked through the very handlers that the console asks. */
export function createTestPlatform(
  options: Partial<Omit<PlatformOptions, "profile" | "clock">> & {
    profile?: ProfileId | PlatformProfile;
    at?: string;
  } = {},
): TestPlatform {
  const { profile = "studio", at = "2026-11-21T09:30:00.000Z", ...rest } = options;
  const clock = createClock(at);
  const told = typeof profile === "string" ? profiles[profile] : profile;
  const platform = createPlatform({ scale: "small", seed: 1, ...rest, profile: told, clock });
  const faults = createFaults(createRandom(1, "faults"));
  const handlers = createHandlers(platform, { faults });
  let keys = 0;
  const ask: TestPlatform["ask"] = async (
    person,
    method,
    path,
    { body, headers, version, idempotencyKey, isSpoiled } = {},
  ) => {
    const sent = new Headers(headers);
    if (person !== undefined) sent.set("authorization", `Bearer ${person}`);
    if (body !== undefined && !sent.has("content-type")) sent.set("content-type", "application/json");
    if (version !== undefined) sent.set("if-match", `"${version}"`);
    const key = idempotencyKey === undefined ? `test-key-${keys++}` : idempotencyKey;
    if (method === "POST" && key !== null) sent.set("idempotency-key", key);
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const request = new Request(`http://platform.test${API_BASE}${path}`, {
      method,
      headers: sent,
      ...(body !== undefined && { body: text }),
    });
    const sentCopy = request.clone();
    const response = await getResponse(handlers, request);
    if (response === undefined) throw new Error(`Nothing answers ${method} ${path}`);
    if (isSpoiled !== true) await check(sentCopy, response);
    return response;
  };
  return {
    platform,
    clock,
    faults,
    ask,
    async json<Body>(...args: Parameters<TestPlatform["ask"]>) {
      // The caller names the type that the contract gives this answer.
      return (await (await ask(...args)).json()) as Body;
    },
  };
}
