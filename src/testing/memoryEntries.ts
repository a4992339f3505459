import type { Entries, Entry } from "../app/router/entries";
import { newKey, parsePath } from "../app/router/location";

/** A history without a browser: the console's own router over a list. */
export const memoryEntries = (at: string): Entries => {
  const entries: Entry[] = [{ location: { ...parsePath(at), state: null, key: newKey() }, index: 0 }];
  const listeners = new Set<() => void>();
  let position = 0;
  const read = () => {
    const entry = entries[position];
    if (!entry) throw new Error(`The history has no entry ${position}.`);
    return entry;
  };
  return {
    read,
    push: (entry) => {
      position += 1;
      entries.splice(position, entries.length, entry);
    },
    replace: (entry) => {
      entries[position] = entry;
    },
    go: (delta) => {
      if (!entries[position + delta]) return;
      position += delta;
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hrefOf: (path) => path,
  };
};
