import { createRandom } from "../random";
import type { Catalogue } from "../streams/catalogue";
import { KeyTraffic } from "../streams/keyTraffic";
import { homeNetwork } from "../streams/networks";
import type { Population } from "../streams/population";
import type { RequestTable } from "../streams/requestColumns";
import { modelLike } from "./modelLike";
import type { Trace, TracedRequest } from "./readTrace";

interface Placed extends TracedRequest {
  readonly model: number;
  readonly latencyMs: number;
  readonly ttftMs: number;
}

/** A trace says nothing of how long a request took; this is what such sizes take on a model of medium speed. */
function placed(request: TracedRequest, model: number, next: () => number): Placed {
  const ttftMs = Math.round((180 + request.inputTokens * 0.06) * (0.8 + 0.4 * next()));
  const latencyMs = ttftMs + Math.round(request.outputTokens * 18 * (0.8 + 0.4 * next()));
  return { ...request, model, latencyMs, ttftMs };
}

/**
 * Fills the requests from traces instead of generating them. All are moved by the same time, so that the last one to
 * end ends now and their spacing stays; they are billed, and spread over the accounts and keys by the seed.
 */
export function fillFromTraces(
  table: RequestTable,
  traces: readonly Trace[],
  options: { population: Population; catalogue: Catalogue; seed: number; now: number },
): void {
  const { population, catalogue, seed, now } = options;
  const { next } = createRandom(seed, "traces");
  const keys = new KeyTraffic(population, seed);
  const requests = traces
    .flatMap(({ model, requests: own }) => {
      const code = catalogue.add(modelLike(catalogue, model, "imported", "/v1/chat/completions"));
      return own.map((request) => placed(request, code, next));
    })
    .sort((left, right) => left.at - right.at);
  const lastEnd = requests.reduce((latest, { at, latencyMs }) => Math.max(latest, at + latencyMs), -Infinity);
  for (const request of requests) {
    const row = table.append();
    const { columns } = table;
    // The log knows whole milliseconds; they are cut off only here, after the move.
    const at = Math.floor(request.at + (now - lastEnd));
    const key = keys.pickActive(at, next);
    const account = keys.accounts[key] ?? 0;
    columns.at[row] = at;
    columns.key[row] = key;
    columns.account[row] = account;
    columns.secret[row] = keys.secretAt(key, at, next());
    columns.network[row] = homeNetwork(seed, account, next());
    columns.model[row] = request.model;
    columns.status[row] = 200;
    columns.latencyMs[row] = request.latencyMs;
    columns.ttftMs[row] = request.ttftMs;
    columns.input[row] = request.inputTokens;
    columns.output[row] = request.outputTokens;
    columns.cost[row] = catalogue.cost(request.model, at, request.inputTokens, 0, request.outputTokens);
  }
}
