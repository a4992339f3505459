import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import type { Area, Platform } from "../platform";
import { randomAt, streamOf } from "../random";
import { services } from "../services";
import { activity } from "../streams/activityArea";
import { lowerBoundOf } from "../streams/columns";
import { OUTCOME } from "../streams/outcomes";

type Schemas = components["schemas"];
type QueueState = Schemas["QueueState"];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SLOW_AFTER = 2 * MINUTE;
const STUCK_AFTER = 30 * MINUTE;
const series = { waiting: streamOf("queue.waiting"), oldest: streamOf("queue.oldest") };

/** How long the oldest waits and how many do, by kind of work; a queue of nothing to wait for is not one. */
const habits: Readonly<Record<string, { readonly waiting: number; readonly waitMs: number }>> = {
  image: { waiting: 14, waitMs: 40_000 },
  video: { waiting: 9, waitMs: 5 * MINUTE },
  audio: { waiting: 4, waitMs: 20_000 },
  text: { waiting: 3, waitMs: 4_000 },
};

function stateOf(oldestMs: number): QueueState["state"] {
  if (oldestMs >= STUCK_AFTER) return "stuck";
  return oldestMs >= SLOW_AFTER ? "slow" : "ok";
}

interface LastHour {
  readonly failed: number;
  readonly running: number;
}

/** Requests of a kind that run now, and those of the last hour that the platform failed: counted in the request logs. */
function lastHour(platform: Platform, kind: string, now: number): LastHour {
  const { requests, catalogue } = platform.use(activity);
  const { at, outcome, model, latencyMs } = requests.columns;
  let failed = 0;
  let running = 0;
  for (let row = lowerBoundOf(at, requests.length, now - HOUR); row < requests.length; row += 1) {
    const begun = at[row] ?? 0;
    if (begun > now) break;
    if (catalogue.model(model[row] ?? 0).kind !== kind) continue;
    if (outcome[row] === OUTCOME.upstreamError) failed += 1;
    if (begun + (latencyMs[row] ?? 0) > now) running += 1;
  }
  return { failed, running };
}

function queueOf(platform: Platform, kind: string, place: number, now: number): QueueState | undefined {
  const habit = habits[kind];
  if (habit === undefined) return undefined;
  const minute = Math.floor(now / MINUTE) * 16 + place;
  const { seed } = platform.options;
  const waiting = Math.round(habit.waiting * 2 * randomAt(seed, series.waiting, minute));
  const oldestMs = Math.round(habit.waitMs * (0.5 + randomAt(seed, series.oldest, minute)));
  const { failed, running } = lastHour(platform, kind, now);
  return {
    name: kind,
    waiting,
    // Something runs as long as something waits.
    running: waiting > 0 ? Math.max(1, running) : running,
    failed1h: failed,
    ...(waiting > 0 && { oldestWaitingAt: formatTime(now - oldestMs) }),
    state: waiting > 0 ? stateOf(oldestMs) : "ok",
  };
}

export interface Queues {
  now(): Schemas["Queue"];
}

/** Work that waits, by kind of generation. */
export const queues: Area<Queues> = {
  name: "queues",
  build(platform) {
    const read = (): Schemas["Queue"] => {
      const now = platform.clock.now();
      const kinds = [...new Set(platform.use(activity).catalogue.models.map(({ kind }) => kind))].toSorted();
      return {
        asOf: formatTime(now),
        queues: kinds.flatMap((kind, place) => queueOf(platform, kind, place, now) ?? []),
      };
    };
    if (platform.profile.policy.capabilities.queue) {
      platform.use(services).home.push({
        scope: "usage:read",
        queue: read,
        items() {
          const stuck = read().queues.filter(({ state }) => state === "stuck");
          const count = stuck.reduce((sum, { waiting }) => sum + waiting, 0);
          const kind = "queue_stuck";
          return [
            { id: kind, kind, severity: "critical", count, relation: "eq", resource: "queue", filter: {} },
          ];
        },
      });
    }
    return { now: read };
  },
};
