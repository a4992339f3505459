import { randomAt, streamOf } from "../random";
import { failureCode } from "./outcomes";
import type { Population, TrafficStory } from "./population";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const series = streamOf("traffic.stories");

/** A request that a key's story asks for, beside the everyday ones. */
export interface StoryRequest {
  readonly at: number;
  readonly key: number;
  /** How it fails; undefined leaves that to chance. */
  readonly failure?: number;
}

interface Telling {
  readonly now: number;
  /** A small world tells the same with fewer days. */
  readonly isSmall: boolean;
  /** In [0, 1), another one for each place. */
  draw(place: number): number;
}

/** Times from `from` until `to` every `step` or so. */
function* every(from: number, to: number, step: number, draw: Telling["draw"]): Iterable<[number, number]> {
  let place = 1;
  for (let at = from; at < to; at += step, place += 1) {
    const jittered = at + draw(place) * step;
    if (jittered < to) yield [Math.floor(jittered), place];
  }
}

type Told = Omit<StoryRequest, "key">;

/** Each story as the requests of one key. */
const tellings: Readonly<Record<TrafficStory, (telling: Telling) => Iterable<Told>>> = {
  /** A client goes on from an address that the key does not allow. */
  *refused({ now, isSmall, draw }) {
    const failure = failureCode("ip_not_allowed");
    const days = isSmall ? 1.2 : 1.2 + draw(0) * 7;
    for (const [at, place] of every(now - days * DAY, now, 75 * MINUTE, draw))
      yield draw(place + 0x10000) < 0.85 ? { at, failure } : { at };
  },
  /** A job that asks faster than it may, by day. */
  *rate_limited({ now, isSmall, draw }) {
    const failure = failureCode("requests_per_minute");
    const days = isSmall ? 1 : 2 + draw(0) * 8;
    for (const [at, place] of every(now - days * DAY, now, 40 * MINUTE, draw))
      yield draw(place + 0x10000) < 0.4 ? { at, failure } : { at };
  },
  /** A loop that nobody stopped: it began within the last two hours, and there was one like it before. */
  *runaway({ now, isSmall, draw }) {
    for (const [at] of every(now - 105 * MINUTE, now, isSmall ? 1.4 * MINUTE : 0.9 * MINUTE, draw))
      yield { at };
    if (isSmall) return;
    const before = now - (11 + draw(0)) * DAY;
    for (const [at] of every(before, before + 4 * HOUR, 2 * MINUTE, draw)) yield { at };
  },
  /** A batch that runs in the quiet of each night. */
  *night_batch({ now, isSmall, draw }) {
    const midnight = Math.floor(now / DAY) * DAY;
    for (let night = isSmall ? 5 : 55; night >= 0; night -= 1) {
      const start = midnight - night * DAY + (1 + draw(0)) * HOUR;
      for (const [at] of every(start, Math.min(now, start + 2 * HOUR), 12 * MINUTE, draw)) yield { at };
    }
  },
  /** What the customer's client gets to hear once the cap is reached. */
  *capped({ now, isSmall, draw }) {
    const failure = failureCode("spend_cap_reached");
    for (const [at] of every(now - (isSmall ? 0.5 : 1.5) * DAY, now, 95 * MINUTE, draw))
      yield { at, failure };
  },
};

/** What the stories of all keys ask for, in the order of time. */
export function storyRequests(
  population: Population,
  seed: number,
  now: number,
  isSmall: boolean,
): StoryRequest[] {
  const requests: StoryRequest[] = [];
  for (let key = 0; key < population.keyCount; key += 1) {
    const story = population.storyOf(key);
    if (story === undefined) continue;
    const [from, until] = [population.keyActiveFrom(key), population.keyActiveUntil(key)];
    const draw = (place: number) => randomAt(seed, series, key * 0x20000 + place);
    for (const told of tellings[story]({ now, isSmall, draw }))
      if (told.at >= from && told.at < until) requests.push({ ...told, key });
  }
  return requests.sort((left, right) => left.at - right.at);
}
