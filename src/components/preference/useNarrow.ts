import { useSyncExternalStore } from "react";

/** Below the width at which a table still reads as one; the same figure as `--breakpoint-sm` in theme.css. */
const query = "(width < 560px)";

const list = () => (typeof window.matchMedia === "function" ? window.matchMedia(query) : undefined);

const subscribe = (onChange: () => void) => {
  const media = list();
  media?.addEventListener("change", onChange);
  return () => media?.removeEventListener("change", onChange);
};

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => list()?.matches ?? false);
