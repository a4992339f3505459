import type { components } from "../../../openapi/platform.gen";
import { isDestructive, statesOfRight } from "../../../src/domain/privacy-requests/stateMachine";
import { accountSeeds, type AccountSeeds, type AccountStatus } from "../accounts/accountSeeds";
import type { Platform, Scale } from "../platform";
import { randomAt, streamOf } from "../random";
import { generateRequest } from "./generateRequest";
import type { RequestOutline } from "./requestOutline";
import type { RequestRow } from "./requestRow";
import { withSituations } from "./requestSituations";

type Schemas = components["schemas"];
type State = Schemas["RequestState"];
type Right = Schemas["RequestType"];

const series = streamOf("request.outline");
const counts: Readonly<Record<Scale, number>> = { small: 45, demo: 360, large: 4_000 };

/** Shares of the states among the requests that show nothing in particular: most are done. */
const shares: readonly (readonly [State, number])[] = [
  ["closed", 79],
  ["received", 5],
  ["in_review", 4],
  ["identity_check", 2],
  ["fulfilled", 3],
  ["on_hold", 1],
  ["rejected", 3],
  ["withdrawn", 2],
  ["duplicate", 1],
];

function drawState(draw: number): State {
  let rest = draw * 100;
  for (const [state, share] of shares) {
    if (rest < share) return state;
    rest -= share;
  }
  return "closed";
}

function placesWith(seeds: AccountSeeds, status: AccountStatus): number[] {
  return seeds.status.flatMap((each, account) => (each === status ? [account] : []));
}

/** The states of accounts come from somewhere: each has the request that led to it. */
function causes(
  seeds: AccountSeeds,
  rights: readonly Right[],
  hasCoolingOff: boolean,
): Omit<RequestOutline, "place">[] {
  const restricting = rights.filter((right) => right === "restriction" || right === "objection");
  const restricted = placesWith(seeds, "restricted").flatMap((account, place) => {
    const type = restricting[place % restricting.length];
    const state: State = type === "restriction" ? "fulfilled" : "in_review";
    return type === undefined ? [] : [{ type, state, account }];
  });
  const leaving = placesWith(seeds, "deletion_scheduled").map((account) => ({
    type: "erasure" as const,
    state: hasCoolingOff ? ("scheduled" as const) : ("executing" as const),
    account,
  }));
  const gone = placesWith(seeds, "purged")
    .slice(0, 60)
    .map((account) => ({ type: "erasure" as const, state: "closed" as const, account }));
  return [...restricted, ...leaving, ...gone];
}

/** Every state of every right once, as far as the right can reach it. */
function showcase(rights: readonly Right[], hasCoolingOff: boolean): { type: Right; state: State }[] {
  const byRight = rights.map((type) =>
    statesOfRight(type, hasCoolingOff)
      .filter((state) => state !== "scheduled")
      .map((state) => ({ type, state })),
  );
  const longest = Math.max(...byRight.map((each) => each.length));
  // One of each right in turn, each beginning elsewhere, so that the first few already show most states.
  return Array.from({ length: longest }, (_, row) =>
    byRight.flatMap((each, right) => {
      const shown = each[(row + right * 3) % each.length];
      return shown === undefined || row >= each.length ? [] : [shown];
    }),
  ).flat();
}

/** Of an account that is still there nothing was erased: what is drawn so was a request for a copy. */
function asDrawn(rights: readonly Right[], type: Right, state: State): { type: Right; state: State } {
  const isGone = isDestructive(type) && (state === "closed" || state === "fulfilled");
  const harmless = rights.find((right) => !isDestructive(right)) ?? type;
  return { type: isGone ? harmless : type, state };
}

function outlineRequests(platform: Platform): RequestOutline[] {
  const { policy } = platform.profile;
  const { seed, scale } = platform.options;
  const seeds = platform.use(accountSeeds);
  const hasCoolingOff = policy.coolingOffHours > 0;
  const first = causes(seeds, policy.rights, hasCoolingOff);
  const shown = showcase(policy.rights, hasCoolingOff);
  const living = seeds.status.flatMap((status, account) => (status === "active" ? [account] : []));
  const total = Math.max(counts[scale], first.length + (scale === "small" ? 0 : shown.length));
  return Array.from({ length: total }, (_, place): RequestOutline => {
    const cause = first[place];
    if (cause !== undefined) return { place, ...cause };
    const draw = randomAt(seed, series, place);
    const type = policy.rights[Math.floor(((draw * 53) % 1) * policy.rights.length)] ?? "access";
    const outline = shown[place - first.length] ?? asDrawn(policy.rights, type, drawState(draw));
    const state =
      outline.state === "awaiting_approval" && !isDestructive(outline.type) ? "in_review" : outline.state;
    const account = draw < 0.06 ? undefined : living[Math.floor(((draw * 997) % 1) * living.length)];
    return { place, type: outline.type, state, account };
  });
}

export function generateRequests(platform: Platform): RequestRow[] {
  const rows = outlineRequests(platform).map((outline) => generateRequest(platform, outline));
  return withSituations(platform, rows);
}
