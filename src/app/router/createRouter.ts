import type { RouterLocation, RouterNavigateOptions } from "react-admin";
import { createBlockers, type Blocker } from "./blockers";
import type { Entries, Entry } from "./entries";
import { newKey, parsePath } from "./location";

export interface Router {
  location: () => RouterLocation;
  /** To a whole path (see `resolveTo`). */
  navigate: (path: string, options?: RouterNavigateOptions) => void;
  go: (delta: number) => void;
  hrefOf: (path: string) => string;
  /** Follows the history while somebody listens. */
  subscribe: (listener: () => void) => () => void;
  addBlocker: (blocker: Blocker) => () => void;
}

type Blockers = ReturnType<typeof createBlockers>;
type Placed = Entry & { index: number };

/** An entry that the console did not write was added after the one that it stood at. */
const readPlaced = (entries: Entries, index: number): Placed => {
  const entry = entries.read();
  if (entry.index !== undefined) return { location: entry.location, index: entry.index };
  const placed = { location: entry.location, index };
  entries.replace(placed);
  return placed;
};

/**
 * Back and Forward are told when they are done. Holding them back therefore means to go there again, which the history
 * tells as well: that one move is not a navigation.
 */
const popHandler = (
  entries: Entries,
  blockers: Blockers,
  current: () => Placed,
  commit: (entry: Placed) => void,
) => {
  let restored: (() => void) | undefined;
  let isAllowed = false;
  const restore = (delta: number) =>
    new Promise<void>((resolve) => {
      restored = resolve;
      entries.go(-delta);
    });
  return () => {
    if (restored) {
      const done = restored;
      restored = undefined;
      done();
      return;
    }
    const { index, location } = current();
    const next = readPlaced(entries, index + 1);
    const delta = next.index - index;
    let back: Promise<void> | undefined;
    const leave = async () => {
      await back;
      isAllowed = true;
      entries.go(delta);
    };
    const move = {
      currentLocation: location,
      nextLocation: next.location,
      historyAction: "POP",
    } as const;
    const isHeld = !isAllowed && delta !== 0 && blockers.hold(move, () => void leave());
    isAllowed = false;
    if (isHeld) back = restore(delta);
    else commit(next);
  };
};

export const createRouter = (entries: Entries): Router => {
  let current = readPlaced(entries, 0);
  const listeners = new Set<() => void>();
  const blockers = createBlockers();
  const commit = (entry: Placed) => {
    current = entry;
    blockers.release();
    for (const listener of listeners) listener();
  };
  const handlePop = popHandler(entries, blockers, () => current, commit);
  let stop: (() => void) | undefined;
  return {
    location: () => current.location,
    navigate: (path, { replace = false, state = null } = {}) => {
      const location: RouterLocation = { ...parsePath(path), state: state as unknown, key: newKey() };
      const move = () => {
        const entry = { location, index: current.index + (replace ? 0 : 1) };
        entries[replace ? "replace" : "push"](entry);
        commit(entry);
      };
      const historyAction = replace ? "REPLACE" : "PUSH";
      const asked = { currentLocation: current.location, nextLocation: location, historyAction } as const;
      if (!blockers.hold(asked, move)) move();
    },
    go: entries.go,
    hrefOf: entries.hrefOf,
    subscribe: (listener) => {
      listeners.add(listener);
      stop ??= entries.listen(handlePop);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
    addBlocker: blockers.add,
  };
};
