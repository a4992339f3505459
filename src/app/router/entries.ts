import type { RouterLocation } from "react-admin";

export interface Entry {
  location: RouterLocation;
  /** Its place among the entries of this tab; unknown for one that the console did not write (a hash typed by hand). */
  index: number | undefined;
}

/** Where the entries of the history live: in the browser's path, in its hash, or in memory for tests. */
export interface Entries {
  read: () => Entry;
  push: (entry: Entry) => void;
  replace: (entry: Entry) => void;
  go: (delta: number) => void;
  /** Hears of moves that the history made by itself (Back, Forward, `go`), never of `push` and `replace`. */
  listen: (onPop: () => void) => () => void;
  hrefOf: (path: string) => string;
}
