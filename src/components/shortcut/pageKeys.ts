import { useEffect, useSyncExternalStore } from "react";

export interface PageKey {
  /** As it is pressed: "n", "Shift a". */
  keys: string;
  /** Key of the catalogue. */
  label: string;
}

const none: readonly PageKey[] = [];
let shown: readonly PageKey[] = none;
const listeners = new Set<() => void>();

const tell = (keys: readonly PageKey[]) => {
  shown = keys;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The page tells the keyboard help which keys it brings. Give the list as a constant of the module. */
export const usePageKeys = (keys: readonly PageKey[]): void => {
  useEffect(() => {
    tell(keys);
    return () => tell(none);
  }, [keys]);
};

/** The keys of the page that is open. */
export const useShownPageKeys = (): readonly PageKey[] => useSyncExternalStore(subscribe, () => shown);
