import { http, HttpResponse, type HttpHandler } from "msw";
import { API_BASE } from "../apiBase";
import { idAt, createRandom } from "../platform/random";
import type { Platform } from "../platform/platform";
import { dispatch, type Dispatcher } from "./dispatch";
import { createFaults, refusal, spoil, type Faults } from "./faults";
import { createRouteTable } from "./routeTable";
import { routes } from "./routes";
import { cookieCarrier, type SessionCarrier } from "./sessionCarrier";

export interface HandlerOptions {
  carrier?: SessionCarrier;
  faults?: Faults;
}

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * The whole platform as MSW handlers: one per method, because the route table is a tree of its own, and a list of
 * a hundred handlers would be walked for every request.
 */
export function createHandlers(platform: Platform, options: HandlerOptions = {}): HttpHandler[] {
  const { carrier = cookieCarrier } = options;
  const faults = options.faults ?? createFaults(createRandom(platform.options.seed, "faults"));
  const dispatcher: Dispatcher = { platform, carrier, table: createRouteTable(routes) };
  const { seed, clock } = platform.options;
  const started = clock.now();
  let count = 0;

  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const path = pathname.slice(pathname.indexOf(API_BASE) + API_BASE.length);
    const requestId = idAt("rq", seed, `requests ${started}`, count++);
    const fault = faults.take(request.method, path);
    const delayMs = faults.delayMs + (fault?.kind === "slow" ? fault.delayMs : 0);
    if (delayMs > 0) await later(delayMs);
    if (fault?.kind === "network") return HttpResponse.error();
    const response =
      fault?.kind === "status"
        ? refusal(fault, requestId)
        : await dispatch(dispatcher, request, path, requestId);
    response.headers.set("x-request-id", requestId);
    if (!response.headers.has("cache-control")) response.headers.set("cache-control", "no-store");
    const whole =
      request.method === "HEAD"
        ? new Response(null, { status: response.status, headers: response.headers })
        : response;
    return spoil(whole, fault);
  };

  const methods = [http.get, http.post, http.put, http.delete, http.patch, http.head];
  return methods.map((method) => method(`*${API_BASE}/*`, ({ request }) => answer(request)));
}
