import type { components } from "../../../openapi/platform.gen";
import { isDestructive, isOpenState } from "../../../src/domain/privacy-requests/stateMachine";

type Schemas = components["schemas"];
type State = Schemas["RequestState"];

const day = 86_400_000;

/** How long requests have been on the desk, in days: an office that keeps up has few old ones. */
const open: Readonly<Partial<Record<State, readonly [from: number, to: number]>>> = {
  received: [0.1, 9],
  identity_check: [2, 13],
  in_review: [3, 19],
  on_hold: [6, 18],
  awaiting_approval: [8, 17],
  scheduled: [6, 14],
  executing: [8, 16],
  error: [9, 18],
};

/** Rights that are granted in one step do not lie about. */
const quick: ReadonlySet<Schemas["RequestType"]> = new Set(["marketing_opt_out", "consent_withdrawal"]);

/** Days from receipt to the answer: most within three weeks, one in thirty-five too late by any law. */
export function handlingDays(type: Schemas["RequestType"], place: number): number {
  if (place % 35 === 17) return 47;
  // A second person, and the time to think again.
  if (isDestructive(type)) return 10 + (place % 11);
  return quick.has(type) ? 1 + (place % 6) : 6 + (place % 15);
}

/** What was answered: as much in the last four weeks as in any four weeks of the year before. */
function daysSinceAnswer(draw: number): number {
  return draw < 0.36 ? 0.3 + (draw / 0.36) * 27 : 28 + ((draw - 0.36) / 0.64) ** 1.3 * 330;
}

/** When a request of this kind came, as a time span before now in milliseconds. */
export function ageMs(type: Schemas["RequestType"], state: State, place: number, draw: number): number {
  if (!isOpenState(state)) {
    const since = state === "fulfilled" ? draw * 6 : daysSinceAnswer(draw);
    return (handlingDays(type, place) + since) * day;
  }
  const [from, to] = open[state] ?? [1, 14];
  // One in thirty slipped through: it is due within days, or late already.
  const days = draw > 0.966 ? 24 + (draw - 0.966) * 500 : from + (draw / 0.966) * (to - from);
  return (quick.has(type) ? Math.min(days, 4 + draw * 14) : days) * day;
}
