import type { Entries, Entry } from "./entries";
import { newKey, parsePath, pathOf } from "./location";

/** What the console keeps of an entry in `history.state`; anything else in there is somebody else's. */
interface StoredState {
  usr?: unknown;
  key?: string;
  idx?: number;
}

const storedState = (): StoredState => {
  const state: unknown = window.history.state;
  return typeof state === "object" && state !== null ? state : {};
};

interface Address {
  read: () => string;
  hrefOf: (path: string) => string;
}

const hashAddress: Address = {
  read: () => window.location.hash.slice(1),
  hrefOf: (path) => `#${path}`,
};

const pathAddress = (baseUrl: string): Address => {
  const basename = baseUrl.replace(/\/+$/, "");
  const isBelow = (pathname: string) => pathname === basename || pathname.startsWith(`${basename}/`);
  return {
    read: () => {
      const { pathname, search, hash } = window.location;
      return pathOf({
        pathname: isBelow(pathname) ? pathname.slice(basename.length) : pathname,
        search,
        hash,
      });
    },
    hrefOf: (path) => `${basename}${path}`,
  };
};

const stateOf = ({ location, index }: Entry): StoredState => ({
  usr: location.state,
  ...(location.key !== undefined && { key: location.key }),
  ...(index !== undefined && { idx: index }),
});

/** The entries of the browser itself: below the base URL, or in the hash where no server rewrites paths. */
export const browserEntries = (urls: "path" | "hash", baseUrl: string): Entries => {
  const address = urls === "hash" ? hashAddress : pathAddress(baseUrl);
  const { history } = window;
  return {
    read: () => {
      const { usr = null, key = newKey(), idx } = storedState();
      return { location: { ...parsePath(address.read()), state: usr, key }, index: idx };
    },
    push: (entry) => history.pushState(stateOf(entry), "", address.hrefOf(pathOf(entry.location))),
    replace: (entry) => history.replaceState(stateOf(entry), "", address.hrefOf(pathOf(entry.location))),
    go: (delta) => history.go(delta),
    // A hash that is typed or clicked fires popstate too; hashchange would tell the same move twice.
    listen: (onPop) => {
      window.addEventListener("popstate", onPop);
      return () => window.removeEventListener("popstate", onPop);
    },
    hrefOf: address.hrefOf,
  };
};
