import type { components } from "../../../openapi/platform.gen";
import type { Platform } from "../platform";
import { processors } from "../processors/processors";
import type { RequestRow } from "./requestRow";

type Schemas = components["schemas"];
export type Step = Schemas["JobStep"];

/** Content that the person agreed to have kept for a time goes later than the rest. */
export function isContentLater({ schedule }: RequestRow, today: string): boolean {
  const { contentRemovedBy, contentRemovedAt } = schedule ?? {};
  return contentRemovedBy !== undefined && contentRemovedAt === undefined && contentRemovedBy > today;
}

function kindOf({ profile }: Platform, categoryId: string): Schemas["DataCategory"]["kind"] | undefined {
  return profile.policy.categories.find((category) => category.id === categoryId)?.kind;
}

/** Backups are not erased but expire, each on its day: nobody may call them gone before. */
export function isBackup(categoryId: string): boolean {
  return categoryId === "backups";
}

export function isOfAccount(platform: Platform, step: Step): boolean {
  return step.kind === "category" && kindOf(platform, step.id) === "account";
}

/** Whether a step has to do with content alone. */
export function isContentOnly(platform: Platform, step: Step): boolean {
  if (step.kind === "category") return kindOf(platform, step.id) === "content";
  const held = platform.use(processors).rows.get(step.id)?.categories ?? [];
  return held.length > 0 && held.every((id) => kindOf(platform, id) === "content");
}

/**
 * What an approved plan comes down to: first the processors, which need the person's ids to know what to erase, then
 * what the platform holds itself, and the account at the very end.
 */
export function newSteps(platform: Platform, plan: Schemas["ErasurePlan"]): Step[] {
  const going = plan.steps.filter((step) => step.action !== "keep" && !isBackup(step.categoryId));
  const categoryIds = new Set(going.map((step) => step.categoryId));
  const told = [...platform.use(processors).rows.values()].filter(
    ({ status, receivesPersonalData, categories }) =>
      status === "active" && receivesPersonalData === true && categories.some((id) => categoryIds.has(id)),
  );
  const categories = going.map(({ categoryId, label, count }): Step => ({
    id: categoryId,
    label,
    kind: "category",
    state: "queued",
    done: 0,
    total: Math.max(1, count),
  }));
  return [
    ...told.map(({ id, name }): Step => ({
      id,
      label: name,
      kind: "processor",
      state: "queued",
      done: 0,
      total: 1,
    })),
    ...categories.filter((step) => !isOfAccount(platform, step)),
    ...categories.filter((step) => isOfAccount(platform, step)),
  ];
}
