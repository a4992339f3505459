import type { RouterTo } from "react-admin";
import { parsePath, pathOf } from "./location";

const partsOf = (to: string) => {
  const [, pathname, search, hash] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(to) ?? [];
  return { pathname, search, hash };
};

const joined = (base: string, pathname: string) => {
  const { pathname: path } = parsePath(`${base.replace(/\/$/, "")}/${pathname}`);
  return path;
};

/** The whole path that `to` means: nothing but a search stays on the page, a relative path starts at its route's base. */
export const resolveTo = (to: RouterTo, pathname: string, base: string): string => {
  const asked = typeof to === "string" ? partsOf(to) : to;
  const path = asked.pathname;
  const search = asked.search ?? "";
  const hash = asked.hash ?? "";
  if (!path) return pathOf({ pathname, search, hash });
  return pathOf({ pathname: path.startsWith("/") ? path : joined(base, path), search, hash });
};
