import type { components } from "../../../openapi/platform.gen";
import { categoryEffect, type CategoryEffect } from "./material";

export type PolicyVersion = components["schemas"]["PolicyVersion"];
type PolicyChange = components["schemas"]["PolicyChange"];

/** One element that the two versions say differently, and which versions changed it on the way. */
export interface ElementDifference {
  /** The change's `element`; undefined where a version names only a section. */
  readonly element: string | undefined;
  readonly section: string;
  /** What the older and the newer version say; undefined where the versions do not quote themselves. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Oldest first. */
  readonly steps: readonly { readonly number: string; readonly summary: string }[];
  /** What it does to the categories in the end, where it does. */
  readonly effect: CategoryEffect | undefined;
  /** Changed and changed back: in the end both say the same. */
  readonly isUndone: boolean;
}

export interface VersionDifference {
  readonly older: PolicyVersion;
  readonly newer: PolicyVersion;
  /** Those after the older up to the newer, whose changes add up; oldest first. */
  readonly through: readonly PolicyVersion[];
  readonly elements: readonly ElementDifference[];
}

const instant = (at: string | undefined): number => (at === undefined ? Infinity : Date.parse(at));

/** In the order in which they hold: by effect, then by notice; drafts last, by number. */
export const inOrder = (versions: readonly PolicyVersion[]): PolicyVersion[] =>
  versions.toSorted((a, b) => {
    const [ofA, ofB] = [a, b].map((each) => (each.status === "draft" ? Infinity : instant(each.effectiveAt)));
    if (ofA !== ofB) return Number(ofA) < Number(ofB) ? -1 : 1;
    const [noticeA, noticeB] = [instant(a.noticedAt), instant(b.noticedAt)];
    if (noticeA !== noticeB) return noticeA < noticeB ? -1 : 1;
    return a.number.localeCompare(b.number, "en", { numeric: true });
  });

/** Without an element of its own, a change is only the same as one of the same section and words. */
const keyOf = ({ element, section, summary }: PolicyChange): string =>
  element === undefined ? `${section}\n${summary}` : `= ${element}`;

interface DatedChange {
  readonly number: string;
  readonly change: PolicyChange;
}

function composed(changes: readonly DatedChange[]): ElementDifference | undefined {
  const first = changes[0];
  const last = changes.at(-1);
  if (!first || !last) return undefined;
  const before = first.change.before;
  const after = last.change.after;
  return {
    element: last.change.element,
    section: last.change.section,
    before,
    after,
    steps: changes.map(({ number, change }) => ({ number, summary: change.summary })),
    effect: categoryEffect(last.change),
    isUndone: changes.length > 1 && before !== undefined && before === after,
  };
}

const bySection = (a: ElementDifference, b: ElementDifference): number =>
  a.section.localeCompare(b.section, "en", { numeric: true });

/**
 * What the newer of two versions says differently, element by element: the changes of every version in between added
 * up, so that an element changed twice is one difference from its first wording to its last. In whichever order the two
 * are named. Undefined where one of them is not among `versions`.
 */
export function differenceBetween(
  versions: readonly PolicyVersion[],
  oneId: string,
  otherId: string,
): VersionDifference | undefined {
  const ordered = inOrder(versions);
  const places = [oneId, otherId].map((id) => ordered.findIndex((each) => each.id === id));
  const [from, to] = places.toSorted((a, b) => a - b);
  const older = ordered[from ?? -1];
  const newer = ordered[to ?? -1];
  if (from === undefined || to === undefined || !older || !newer) return undefined;
  const through = ordered.slice(from + 1, to + 1);
  const changes = new Map<string, DatedChange[]>();
  for (const { number, changes: own } of through)
    for (const change of own) {
      const key = keyOf(change);
      changes.set(key, [...(changes.get(key) ?? []), { number, change }]);
    }
  const elements = [...changes.values()]
    .map(composed)
    .filter((each) => each !== undefined)
    .toSorted(bySection);
  return { older, newer, through, elements };
}
