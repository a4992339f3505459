import type { EventTemplate } from "./eventTemplate";
import { factTemplates } from "./factTemplates";
import { routineTemplates as routine } from "./auditTemplates";
import { storyTemplates as story } from "./storyTemplates";

export interface ScenarioStep {
  readonly template: EventTemplate;
  /** Milliseconds after the step before, at most; at least half of it. */
  readonly after?: number;
  /** Done by the same request as the step before. */
  readonly isSameRequest?: true;
  /** On a subject of its own instead of that of the first step. */
  readonly isOtherSubject?: true;
}

/** What happens as one piece of work: its events name the same person, session, subject and correlation. */
export interface Scenario {
  /** Share of all scenarios. */
  readonly weight: number;
  readonly steps: readonly ScenarioStep[];
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

const alone = (weight: number, template: EventTemplate): Scenario => ({ weight, steps: [{ template }] });

function bulk(size: number): readonly ScenarioStep[] {
  const more = { template: story.limitInBulk, after: 6, isSameRequest: true, isOtherSubject: true } as const;
  return [{ template: story.limitInBulk }, ...Array.from({ length: size - 1 }, () => more)];
}

export const scenarios: readonly Scenario[] = [
  alone(250, routine.signIn),
  alone(14, routine.signInFailed),
  alone(165, routine.signOut),
  alone(170, routine.reveal),
  alone(12, routine.revealDenied),
  alone(60, routine.setCap),
  alone(8, routine.setCapDenied),
  alone(80, routine.updateKey),
  alone(14, routine.narrowKey),
  alone(14, routine.limitKey),
  alone(5, routine.revokeDenied),
  alone(110, routine.readLog),
  alone(6, routine.readLogDenied),
  alone(2, routine.changeRoles),
  alone(3, routine.lateBlock),
  alone(12, routine.retentionRun),
  { weight: 6, steps: bulk(5) },
  { weight: 2, steps: bulk(11) },
  {
    weight: 5,
    steps: [{ template: routine.revealAsSupport }, { template: routine.updateAsSupport, after: 4 * MINUTE }],
  },
  {
    weight: 3,
    steps: [
      { template: routine.signInUnknown },
      { template: routine.signInUnknown, after: 9 * SECOND },
      { template: routine.signInUnknown, after: 11 * SECOND },
      { template: routine.signInBlocked, after: 8 * SECOND },
    ],
  },
  {
    weight: 7,
    steps: [
      { template: story.lookUpKey },
      { template: story.limitSuspect, after: 90 * SECOND },
      { template: story.notifyOwner, after: 70 * SECOND },
    ],
  },
  {
    weight: 10,
    steps: [
      { template: story.askApproval },
      { template: story.approve, after: 50 * MINUTE },
      { template: story.setCapApproved, after: 9, isSameRequest: true },
    ],
  },
  {
    weight: 30,
    steps: [{ template: story.startExport }, { template: story.finishExport, after: 20 * SECOND }],
  },
];

/** Every template there is, so that each is coded once. */
export const templates: readonly EventTemplate[] = [
  ...new Set([
    ...Object.values(factTemplates),
    ...scenarios.flatMap(({ steps }) => steps.map(({ template }) => template)),
  ]),
];
