import { bitsAt, createRandom, randomAt, streamOf } from "../random";
import type { Catalogue } from "./catalogue";
import { failureCode, failures } from "./outcomes";
import { KeyTraffic } from "./keyTraffic";
import { homeNetwork, strangeNetwork } from "./networks";
import type { Population } from "./population";
import type { RequestTable } from "./requestColumns";
import { trafficTimes } from "./rhythm";
import { storyRequests, type StoryRequest } from "./storyTraffic";
import { spreadAround, tokenShapes } from "./tokenShapes";

export interface TrafficOptions {
  readonly population: Population;
  readonly catalogue: Catalogue;
  readonly seed: number;
  /** Milliseconds; the newest row lies just before. */
  readonly now: number;
  readonly rows: number;
}

const HOUR = 3_600_000;
const bursts = streamOf("traffic.bursts");
const favourites = streamOf("traffic.favourites");
const notActive = failureCode("key_not_active");
const modelNotAllowed = failureCode("model_not_allowed");
const interrupted = failureCode("stream_interrupted");

const upstreamFailures = ["upstream_failed", "upstream_overloaded", "upstream_timeout"].map(failureCode);

// Cumulated chances of a failure by itself, in the order of a draw.
const chances: readonly (readonly [until: number, failure: number])[] = [
  [0.004, failureCode("ip_not_allowed")],
  [0.007, failureCode("scope_missing")],
  [0.019, failureCode("requests_per_minute")],
  [0.025, failureCode("tokens_per_minute")],
  [0.029, failureCode("upstream_failed")],
  [0.035, failureCode("upstream_overloaded")],
  [0.039, failureCode("upstream_timeout")],
  [0.042, interrupted],
  [0.052, failureCode("invalid_request")],
  [0.054, failureCode("model_not_found")],
  [0.057, failureCode("context_too_long")],
  [0.06, failureCode("invalid_parameter")],
];

/** One day, two and a half weeks ago, the upstreams were down for hours. */
function isIncident(at: number, now: number): boolean {
  const day = Math.floor((now - 17 * 24 * HOUR) / (24 * HOUR)) * 24 * HOUR;
  return at >= day + 8.5 * HOUR && at < day + 14 * HOUR;
}

function failureOf(draw: number, isDown: boolean): number {
  if (isDown && draw > 0.58) return upstreamFailures[Math.floor(draw * 97) % 3] ?? 0;
  return chances.find(([until]) => draw < until)?.[1] ?? 0;
}

const SMALL_ROWS = 5_000;
const SHARES = 1024;

/** Model codes in as many places of a table as their share of the traffic is. */
function sharesOf({ models }: Catalogue): Uint16Array {
  const total = models.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Uint16Array(SHARES);
  let until = 0;
  let place = 0;
  models.forEach(({ weight }, code) => {
    until += weight;
    for (; place < (until / total) * SHARES; place += 1) shares[place] = code;
  });
  return shares;
}

/** Chooses models by their share of the traffic, but most of the time an account's favourite one. */
function modelChoice({ catalogue, population, seed }: TrafficOptions) {
  const shares = sharesOf(catalogue);
  const byKey: (readonly number[] | undefined)[] = [];
  const allowedOf = (key: number) =>
    (byKey[key] ??= population.modelsOf(key).flatMap((id) => catalogue.modelIds.find(id) ?? []));
  return (key: number, account: number, next: () => number) => {
    const draw = next();
    const favourite = draw < 0.65 ? randomAt(seed, favourites, account) : next();
    const wanted = shares[Math.floor(favourite * SHARES)] ?? 0;
    const codes = allowedOf(key);
    if (codes.length === 0 || codes.includes(wanted)) return { model: wanted, isAllowed: true };
    if (draw > 0.985) return { model: wanted, isAllowed: false };
    return { model: codes[Math.floor(favourite * codes.length)] ?? wanted, isAllowed: true };
  };
}

/** In some hours, oftener of late, one busy key sends a third of all requests and runs into its limits. */
function burstKey(options: TrafficOptions, keys: KeyTraffic, at: number): number | undefined {
  const hour = Math.floor(at / HOUR);
  const chance = options.now - at < 24 * HOUR ? 0.3 : 0.05;
  const draw = randomAt(options.seed, bursts, hour);
  return draw < chance ? keys.busy(randomAt(options.seed, bursts, hour + 0x800000)) : undefined;
}

/** Fills in all times, everyday ones and those of stories, and answers which rows tell a story. */
function mergeStories(times: Float64Array, options: TrafficOptions): ReadonlyMap<number, StoryRequest> {
  const { population, seed, now, rows } = options;
  const stories = storyRequests(population, seed, now, rows < SMALL_ROWS).slice(-Math.floor(rows / 2));
  const everyday = new Float64Array(rows - stories.length);
  trafficTimes(everyday, everyday.length, now, seed);
  const told = new Map<number, StoryRequest>();
  let next = 0;
  for (let row = 0; row < rows; row += 1) {
    const story = stories[told.size];
    const at = everyday[next] ?? Infinity;
    const isTold = story !== undefined && story.at < at;
    times[row] = isTold ? story.at : at;
    if (isTold) told.set(row, story);
    else next += 1;
  }
  return told;
}

/** Fills an empty table with 90 days of requests: rhythm, heavy tail, bursts, refusals, rotations, leaks. */
export function generateTraffic(table: RequestTable, options: TrafficOptions): void {
  const { population, seed, now, rows } = options;
  const keys = new KeyTraffic(population, seed);
  if (keys.isEmpty) return;
  const { next } = createRandom(seed, "traffic");
  const chooseModel = modelChoice(options);
  while (table.length < rows) table.append();
  const { at: times, account: accounts, key: keyColumn, secret, network } = table.columns;
  const told = mergeStories(times, options);
  for (let row = 0; row < rows; row += 1) {
    const at = times[row] ?? 0;
    const story = told.get(row);
    const burst = burstKey(options, keys, at);
    const isBurst = story === undefined && burst !== undefined && next() < 0.33 && keys.isActive(burst, at);
    const key = story?.key ?? (isBurst ? burst : keys.pick(at, next));
    const account = keys.accounts[key] ?? 0;
    const exposedAt = population.exposedAt(key);
    const isStranger = exposedAt !== undefined && at >= exposedAt && next() < 0.45;
    accounts[row] = account;
    keyColumn[row] = key;
    secret[row] = keys.secretAt(key, at, next());
    network[row] = isStranger ? strangeNetwork(next()) : homeNetwork(seed, account, next());
    const { model, isAllowed } = chooseModel(key, account, next);
    let failure = failureOf(next(), isIncident(at, now));
    if (isBurst && next() < 0.3) failure = failureCode("requests_per_minute");
    if (isCapped(options, account, at) && next() < 0.25) failure = failureCode("spend_cap_reached");
    if (!isAllowed) failure = modelNotAllowed;
    if (story?.failure !== undefined) failure = story.failure;
    if (!keys.isActive(key, at)) failure = notActive;
    measure(table, options.catalogue, { row, at, model, failure, next });
  }
}

// A few accounts reach their cap towards the end of each month.
function isCapped({ seed }: TrafficOptions, account: number, at: number): boolean {
  return bitsAt(seed, favourites, account) % 29 === 0 && new Date(at).getUTCDate() > 26;
}

interface Measured {
  readonly row: number;
  readonly at: number;
  readonly model: number;
  readonly failure: number;
  readonly next: () => number;
}

/** Fills in what the request took: tokens, time, cost. What failed before it ran took nothing but a moment. */
function measure({ columns }: RequestTable, catalogue: Catalogue, request: Measured): void {
  const { row, at, model, failure, next } = request;
  const kind = failures[failure];
  const { kind: modelKind } = catalogue.model(model);
  const shape = tokenShapes[modelKind];
  const { contextScale } = catalogue;
  columns.model[row] = model;
  columns.failure[row] = failure;
  columns.outcome[row] = kind?.outcome ?? 0;
  columns.status[row] = kind?.status ?? 200;
  if (failure !== 0 && failure !== interrupted) {
    const isUpstream = (kind?.status ?? 0) >= 500;
    columns.latencyMs[row] = isUpstream ? spreadAround(4000, 0.8, next) : spreadAround(9, 0.8, next);
    return;
  }
  const input = Math.min(128_000, spreadAround(shape.input * contextScale, shape.inputSpread, next));
  // A longer question has a longer answer, but not as much longer.
  const outputScale = modelKind === "text" ? Math.sqrt(contextScale) : 1;
  const whole = spreadAround(shape.output * outputScale, shape.outputSpread, next);
  const output = failure === interrupted ? Math.floor(whole * next()) : whole;
  const cached = next() < shape.cachedShare ? Math.floor(input * (0.3 + 0.6 * next())) : 0;
  const firstMs = spreadAround(shape.firstMs, 0.5, next);
  columns.input[row] = input;
  columns.cached[row] = cached;
  columns.output[row] = output;
  columns.ttftMs[row] = shape.isStreamed ? firstMs : 0;
  columns.latencyMs[row] = firstMs + Math.round(output * shape.perTokenMs * (0.7 + 0.6 * next()));
  columns.cost[row] = catalogue.cost(model, at, input, cached, output);
}
