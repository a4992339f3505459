import type { RouterLocation } from "react-admin";

const ANY_ORIGIN = "http://localhost";

export const newKey = () => crypto.randomUUID().slice(0, 8);

/** Written as the browser would write it, so that a location is the same before and after a reload. */
export const parsePath = (path: string): Pick<RouterLocation, "pathname" | "search" | "hash"> => {
  // Two slashes at the start would name another host.
  const { pathname, search, hash } = new URL(path.replace(/^[\\/]*/, "/"), ANY_ORIGIN);
  return { pathname, search, hash };
};

const prefixed = (prefix: string, part: string) =>
  part === "" || part === prefix ? "" : `${prefix}${part.startsWith(prefix) ? part.slice(1) : part}`;

export const pathOf = ({ pathname = "/", search = "", hash = "" }: Partial<RouterLocation>) =>
  `${pathname}${prefixed("?", search)}${prefixed("#", hash)}`;
