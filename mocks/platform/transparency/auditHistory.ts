import type { Platform, Scale } from "../platform";
import { bitsAt, streamOf } from "../random";
import { trafficTimes } from "../streams/rhythm";
import type { AuditTable } from "./auditColumns";
import { collectFacts } from "./auditFacts";
import { scenarios, type Scenario, type ScenarioStep } from "./auditScenarios";
import { HistoryWriter, type Piece } from "./historyWriter";
import { PruneStory } from "./pruneStory";
import { ReviewStory } from "./reviewStory";

/** Events of the last 90 days; a history that reaches further back has more. */
const eventCounts: Readonly<Record<Scale, number>> = { small: 400, demo: 51_000, large: 1_000_000 };
const DAY = 86_400_000;
const series = streamOf("audit.scenarios");

/** A step that is still to come. */
interface Pending {
  readonly at: number;
  readonly step: ScenarioStep;
  readonly piece: Piece;
}

/** Picks scenarios by weight. */
function scenarioTable(): Uint8Array {
  return Uint8Array.from(scenarios.flatMap(({ weight }, code) => Array.from({ length: weight }, () => code)));
}

function eventsPerScenario(): number {
  const weight = scenarios.reduce((sum, each) => sum + each.weight, 0);
  return scenarios.reduce((sum, each) => sum + each.weight * each.steps.length, 0) / weight;
}

/** Steps in the order of their times; few wait at once. */
class Agenda {
  readonly #pending: Pending[] = [];

  get next(): number {
    return this.#pending.at(-1)?.at ?? Infinity;
  }

  put(entry: Pending): void {
    // Latest first, so that the next one is taken from the end.
    const place = this.#pending.findLastIndex(({ at }) => at > entry.at) + 1;
    this.#pending.splice(place, 0, entry);
  }

  take(): Pending | undefined {
    return this.#pending.pop();
  }
}

class Historian {
  readonly #writer: HistoryWriter;
  readonly #agenda = new Agenda();
  readonly #seed: number;
  #pieces = 0;

  constructor(writer: HistoryWriter, seed: number) {
    this.#writer = writer;
    this.#seed = seed;
  }

  begin({ steps }: Scenario, at: number): void {
    const [first, ...rest] = steps;
    if (first === undefined) return;
    const number = (this.#pieces += 1);
    const piece = this.#writer.piece(number, rest.length > 0);
    this.#writer.write(at, first.template, piece);
    let due = at;
    rest.forEach((step, place) => {
      const share = 0.5 + bitsAt(this.#seed, series, number * 16 + place) / 0x2_0000_0000;
      due += Math.ceil((step.after ?? 0) * share);
      this.#agenda.put({ at: due, step, piece });
    });
  }

  /** Writes the steps that are due. */
  catchUp(at: number): void {
    while (this.#agenda.next <= at) {
      const due = this.#agenda.take();
      if (due === undefined) return;
      if (due.step.isOtherSubject) due.piece.subject = undefined;
      this.#writer.write(due.at, due.step.template, due.piece, due.step.isSameRequest);
    }
  }

  fact(at: number, write: (number: number) => void): void {
    this.catchUp(at);
    write((this.#pieces += 1));
  }
}

/** Something that happens by the calendar. */
interface Recurring {
  /** Infinity when it is over. */
  readonly next: number;
  tell(at: number): void;
}

function nextOf(stories: readonly Recurring[]): Recurring | undefined {
  return stories.reduce<Recurring | undefined>(
    (first, each) => (first === undefined || each.next < first.next ? each : first),
    undefined,
  );
}

/** How far back the history reaches: past the promise, where one is kept, so that there is something pruned. */
function historyDays(retentionDays: number | undefined): number {
  return retentionDays !== undefined && retentionDays <= 90 ? retentionDays + 8 : 90;
}

/** The log's history: what the records remember, at the very times, and the work of staff between. */
export function generateAuditHistory(platform: Platform): AuditTable {
  const { seed, scale, clock } = platform.options;
  const { retentionDays } = platform.profile.policy.auditLog;
  const now = clock.now();
  const days = historyDays(retentionDays);
  const facts = collectFacts(platform, now - days * DAY, now);
  const wanted = Math.ceil((eventCounts[scale] * days) / 90) - facts.length;
  const slots = Math.max(Math.ceil(wanted / eventsPerScenario()), Math.ceil(facts.length / 4));
  const times = new Float64Array(slots);
  trafficTimes(times, slots, now, seed ^ 0x2f, days, 0.5);
  const writer = new HistoryWriter(platform, Math.ceil((wanted + facts.length) * 1.02));
  const historian = new Historian(writer, seed);
  const stories = [
    new PruneStory(writer, retentionDays, now, days),
    new ReviewStory(writer, now - days * DAY, now),
  ];
  const byWeight = scenarioTable();
  let next = 0;
  const tell = (until: number) => {
    for (let fact = facts[next]; fact !== undefined && fact.at <= until; fact = facts[next]) {
      const { at } = fact;
      historian.fact(at, (number) => {
        if ("draft" in fact) writer.writeDraft(at, fact.draft, fact.by);
        else writer.write(at, fact.template, writer.piece(number, false, fact.subject));
      });
      next += 1;
    }
    historian.catchUp(until);
  };
  for (let slot = 0; slot < slots; slot += 1) {
    const at = times[slot] ?? 0;
    for (let story = nextOf(stories); story !== undefined && story.next <= at; story = nextOf(stories)) {
      tell(story.next);
      story.tell(story.next);
    }
    tell(at);
    // The last ones are each of another kind, so that the smallest world has them all, and the newest page too.
    const shown = slots - 1 - slot;
    const code = shown % 2 === 1 && shown < 2 * scenarios.length ? shown >> 1 : undefined;
    const scenario = scenarios[code ?? byWeight[bitsAt(seed, series, slot) % byWeight.length] ?? 0];
    if (scenario !== undefined) historian.begin(scenario, at);
  }
  tell(now - 1);
  // A log of an exact size is the beginning of the whole one.
  writer.table.length = Math.min(writer.table.length, platform.options.auditEvents ?? Infinity);
  return writer.table;
}
