import type { RouterBlocker, RouterBlockerFunction } from "react-admin";

export interface Blocker {
  shouldBlock: RouterBlockerFunction;
  onChange: (state: RouterBlocker) => void;
}

export const UNBLOCKED: RouterBlocker = {
  state: "unblocked",
  reset: undefined,
  proceed: undefined,
  location: undefined,
};

type Move = Parameters<RouterBlockerFunction>[0];

const ask = (blocker: Blocker, { nextLocation: location }: Move, leave: () => void) => {
  let isOpen = true;
  // One answer counts: a dialog that says "leave" and then closes has not changed its mind.
  const once = (answer: () => void) => () => {
    if (!isOpen) return;
    isOpen = false;
    answer();
  };
  const proceed = () => {
    blocker.onChange({ state: "proceeding", location, proceed: undefined, reset: undefined });
    leave();
  };
  const reset = () => blocker.onChange(UNBLOCKED);
  blocker.onChange({ state: "blocked", location, proceed: once(proceed), reset: once(reset) });
};

/** Those who may hold a navigation back; the one that came last and objects is asked. */
export const createBlockers = () => {
  const blockers = new Set<Blocker>();
  return {
    add: (blocker: Blocker) => {
      blockers.add(blocker);
      return () => {
        blockers.delete(blocker);
      };
    },
    /** Whether the move is held back; `leave` makes it after all. */
    hold: (move: Move, leave: () => void) => {
      const blocker = [...blockers].findLast(({ shouldBlock }) => shouldBlock(move));
      if (blocker) ask(blocker, move, leave);
      return blocker !== undefined;
    },
    release: () => {
      for (const { onChange } of blockers) onChange(UNBLOCKED);
    },
  };
};
