import type { JobWork, Progress } from "../jobs/work";
import type { PlatformProblem } from "../problem";
import { problemBody } from "../problemBody";
import { processorLinks } from "./processorLinks";
import { eraseStep } from "./eraseStep";
import { isContentLater, isContentOnly, isOfAccount, type Step } from "./erasureSteps";
import { localDate } from "./legalDates";
import type { PrivacyRequests } from "./requestArea";
import type { RequestRow } from "./requestRow";

export interface ErasureEnds {
  /** Every step is done. */
  finished(): void;
  /** Some steps cannot be done now; the others are. */
  failed(problem: PlatformProblem): void;
}

/** Takes the steps of a request forward; each is done once, whoever begins again and however often. */
class ErasureRun {
  readonly steps: Step[];
  readonly total: number;
  readonly #area: PrivacyRequests;
  readonly #id: string;
  readonly #now: ReadonlySet<Step["id"]>;
  #problem: PlatformProblem | undefined;

  constructor(area: PrivacyRequests, row: RequestRow) {
    const { platform } = area;
    const today = String(localDate(platform.clock.iso(), row.timeZone));
    const isLater = isContentLater(row, today);
    this.#area = area;
    this.#id = row.id;
    // What failed before is tried again.
    this.steps = (row.steps ?? []).map(({ problem: _problem, ...step }) =>
      step.state === "succeeded" ? step : { ...step, state: "queued", done: 0 },
    );
    const now = this.steps.filter(
      (step) => step.state !== "succeeded" && !(isLater && isContentOnly(platform, step)),
    );
    this.#now = new Set(now.map((step) => step.id));
    this.total = now.reduce((sum, step) => sum + step.total, 0);
  }

  get #mine(): Step[] {
    return this.steps.filter((step) => this.#now.has(step.id));
  }

  /** The account holds the ids that a processor has to be asked by again, so it stays until all have answered. */
  #waits(step: Step): boolean {
    return this.#problem !== undefined && isOfAccount(this.#area.platform, step);
  }

  advance(target: number): Progress & { readonly problem?: PlatformProblem } {
    let rest = target;
    this.steps.forEach((step, place) => {
      if (!this.#now.has(step.id) || step.state === "failed" || this.#waits(step)) return;
      const done = Math.max(0, Math.min(step.total, rest));
      rest -= done;
      if (step.state !== "succeeded") this.#take(step, place, done);
    });
    const mine = this.#mine;
    const done = mine.reduce((sum, step) => sum + step.done, 0);
    const isOver = mine.every((step) => ["succeeded", "failed"].includes(step.state) || this.#waits(step));
    return {
      done,
      steps: [...this.steps],
      isFinished: isOver && this.#problem === undefined,
      ...(isOver && this.#problem !== undefined && { problem: this.#problem }),
    };
  }

  #take(step: Step, place: number, done: number): void {
    if (done < step.total) {
      this.steps[place] = { ...step, done, state: done > 0 ? "running" : "queued" };
      return;
    }
    const { platform } = this.#area;
    const problem =
      step.kind === "processor" ? platform.use(processorLinks).problemOf(step.id, step.label) : undefined;
    if (problem === undefined) {
      this.steps[place] = { ...step, done, state: "succeeded" };
      eraseStep(
        this.#area,
        this.#id,
        step,
        this.#mine.filter((each) => each.state !== "succeeded"),
      );
    } else {
      this.#problem = problem;
      this.steps[place] = { ...step, done: 0, state: "failed", problem: problemBody(problem, this.#id) };
    }
    this.keep();
  }

  /** With the request, so that nothing is done twice after a failure or a restart. */
  keep(): void {
    const { rows } = this.#area;
    rows.put({ ...rows.require(this.#id), steps: [...this.steps] });
  }
}

export function erasureWork(area: PrivacyRequests, row: RequestRow, ends: ErasureEnds): JobWork {
  const run = new ErasureRun(area, row);
  let stuck: PlatformProblem | undefined;
  return {
    kind: "erasure",
    label: `Erasure for ${row.id}`,
    unit: "records",
    total: run.total,
    // Long enough to be watched, short enough to wait for.
    unitsPerSecond: Math.max(50, run.total / 20),
    cancellable: false,
    steps: [...run.steps],
    resource: "privacy-requests",
    targetId: row.id,
    visibleWith: "privacy_requests:read",
    advance(target) {
      // One tick after it was shown which step failed.
      if (stuck !== undefined) {
        ends.failed(stuck);
        throw stuck;
      }
      const { problem, ...progress } = run.advance(target);
      stuck = problem;
      return progress;
    },
    finish() {
      ends.finished();
      return {};
    },
  };
}
