import { useSyncExternalStore } from "react";

/** Below the width at which a table still reads as one; the same figure as `--breakpoint-sm` in theme.css. */
const query = "(width < 560px)";

const media = typeof window.matchMedia === "function" ? window.matchMedia(query) : undefined;

const subscribe = (onChange: () => void) => {
  media?.addEventListener("change", onChange);
  return () => media?.removeEventListener("change", onChange);
};

const isNarrowNow = () => media?.matches ?? false;

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrowNow);
