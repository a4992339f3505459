import { createRandom } from "../random";
import type { Catalogue } from "../streams/catalogue";
import { KeyTraffic } from "../streams/keyTraffic";
import { homeNetwork } from "../streams/networks";
import type { Population } from "../streams/population";
import type { RequestTable } from "../streams/requestColumns";
import { modelLike } from "./modelLike";
import type { Trace } from "./readTrace";

/** All requests of all traces, one behind the other; `order` lists them by time. */
interface Gathered {
  readonly at: Float64Array;
  readonly model: Uint16Array;
  readonly input: Uint32Array;
  readonly output: Uint32Array;
  readonly ttftMs: Uint32Array;
  readonly latencyMs: Uint32Array;
  readonly order: Uint32Array;
}

function gather(traces: readonly Trace[], catalogue: Catalogue, next: () => number): Gathered {
  const count = traces.reduce((sum, { requests }) => sum + requests.length, 0);
  const numbers = () => new Uint32Array(count);
  const model = new Uint16Array(count);
  const all = { at: new Float64Array(count), model, input: numbers(), output: numbers() };
  const times = { ttftMs: numbers(), latencyMs: numbers() };
  let row = 0;
  for (const { model: name, requests } of traces) {
    const code = catalogue.add(modelLike(catalogue, name, "imported", "/v1/chat/completions"));
    for (let place = 0; place < requests.length; place += 1, row += 1) {
      const [input, output] = [requests.columns.input[place] ?? 0, requests.columns.output[place] ?? 0];
      // A trace says nothing of how long a request took; this is what such sizes take on a model of medium speed.
      const ttftMs = Math.round((180 + input * 0.06) * (0.8 + 0.4 * next()));
      all.at[row] = requests.columns.at[place] ?? 0;
      all.model[row] = code;
      all.input[row] = input;
      all.output[row] = output;
      times.ttftMs[row] = ttftMs;
      times.latencyMs[row] = ttftMs + Math.round(output * 18 * (0.8 + 0.4 * next()));
    }
  }
  const order = numbers().map((_, place) => place);
  order.sort((left, right) => (all.at[left] ?? 0) - (all.at[right] ?? 0) || left - right);
  return { ...all, ...times, order };
}

/** When the last request to end ends, in milliseconds of the trace. */
function lastEndOf({ at, latencyMs }: Gathered): number {
  return at.reduce((latest, start, row) => Math.max(latest, start + (latencyMs[row] ?? 0)), -Infinity);
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
  const requests = gather(traces, catalogue, next);
  const lastEnd = lastEndOf(requests);
  for (const from of requests.order) {
    const row = table.append();
    const { columns } = table;
    // The log knows whole milliseconds; they are cut off only here, after the move.
    const at = Math.floor((requests.at[from] ?? 0) + (now - lastEnd));
    const key = keys.pickActive(at, next);
    const account = keys.accounts[key] ?? 0;
    const [model, input, output] = [
      requests.model[from] ?? 0,
      requests.input[from] ?? 0,
      requests.output[from] ?? 0,
    ];
    columns.at[row] = at;
    columns.key[row] = key;
    columns.account[row] = account;
    columns.secret[row] = keys.secretAt(key, at, next());
    columns.network[row] = homeNetwork(seed, account, next());
    columns.model[row] = model;
    columns.status[row] = 200;
    columns.latencyMs[row] = requests.latencyMs[from] ?? 0;
    columns.ttftMs[row] = requests.ttftMs[from] ?? 0;
    columns.input[row] = input;
    columns.output[row] = output;
    columns.cost[row] = catalogue.cost(model, at, input, 0, output);
  }
}
