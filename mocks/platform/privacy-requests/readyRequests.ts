import { isDestructive } from "../../../src/domain/privacy-requests/stateMachine";
import type { components } from "../../../openapi/platform.gen";
import { importing } from "../import/importing";
import { randomAt, streamOf } from "../random";
import { schedule } from "../schedule";
import { problemBody } from "../problemBody";
import { PlatformProblem } from "../problem";
import { tellConflicts } from "./conflictStories";
import { erasurePlan } from "./erasurePlan";
import { newSteps } from "./erasureSteps";
import type { PrivacyRequests } from "./requestArea";
import type { RequestRow, Settlement } from "./requestRow";

type ErasurePlan = components["schemas"]["ErasurePlan"];

const planned: ReadonlySet<RequestRow["state"]> = new Set([
  "awaiting_approval",
  "scheduled",
  "executing",
  "error",
  "fulfilled",
  "closed",
]);
const contentBefore = streamOf("request.content-before");
const carriedOut: ReadonlySet<RequestRow["state"]> = new Set(["fulfilled", "closed"]);

/** Whatever stood against a plan was settled before anybody could submit it. */
function settled(area: PrivacyRequests, row: RequestRow): RequestRow {
  const by = row.submittedBy ?? row.recordedBy;
  if (by === undefined) return row;
  const settlements = Object.fromEntries(
    erasurePlan(area, row).conflicts.flatMap(({ id, remedies }): (readonly [string, Settlement])[] => {
      const remedy = remedies.find((each) => each !== "wait");
      if (remedy === undefined) return [];
      const told = { remedy, by, at: row.recordedAt };
      return [
        remedy === "keep_with_ground"
          ? [
              id,
              { ...told, state: "kept", ground: "legal_claims", groundNote: "Evidence until it is decided" },
            ]
          : [id, { ...told, state: "settled" }],
      ];
    }),
  );
  return { ...row, settlements };
}

/** One processor did not answer; nothing else was tried without it. */
function failedSteps(area: PrivacyRequests, row: RequestRow): RequestRow {
  const steps = newSteps(area.platform, erasurePlan(area, row));
  const place = steps.findIndex((step) => step.kind === "processor");
  const step = steps[place];
  if (step === undefined) return row;
  const detail = `${step.label} did not answer, so what it holds is not erased.`;
  const error = new PlatformProblem(503, "processor_unreachable", "A processor did not answer", { detail });
  const problem = problemBody(error, row.id);
  return { ...row, problem, steps: steps.with(place, { ...step, state: "failed", problem }) };
}

/** Of an account that is gone nothing is left to count, but its plan counted what there was. */
function asItWas(plan: ErasurePlan, seed: number): ErasurePlan {
  const count = (place: number) => 12 + Math.floor(randomAt(seed, contentBefore, place) * 640);
  return {
    ...plan,
    steps: plan.steps.map((step, place) => {
      if (step.kind !== "content" || step.count !== 0) return step;
      const was = count(place + Number.parseInt(plan.hash.slice(0, 6), 16));
      return { ...step, count: was, ...(step.sizeBytes !== undefined && { sizeBytes: was * 48_640 }) };
    }),
  };
}

/**
 * Gives generated requests the plans that they were submitted with. A plan needs the accounts and their ledger, which
 * are there only when the platform begins to answer.
 */
export function readyRequests(area: PrivacyRequests): void {
  const { platform } = area;
  if (platform.use(importing).has("privacy-requests")) return;
  platform.use(schedule).at(platform.clock.now(), () => {
    tellConflicts(area);
    for (const row of area.rows.values()) {
      if (!isDestructive(row.type) || row.accountId === undefined || !planned.has(row.state)) continue;
      const ready = settled(area, row);
      const plan = erasurePlan(area, ready);
      const isDone = carriedOut.has(row.state);
      const approved: RequestRow = {
        ...ready,
        planHash: plan.hash,
        ...(isDone && { approvedPlan: asItWas({ ...plan, approved: true }, platform.options.seed) }),
      };
      area.rows.put(row.state === "error" ? failedSteps(area, approved) : approved);
    }
  });
}
