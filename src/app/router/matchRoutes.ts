import type { ReactNode } from "react";
import type { RouterMatch } from "react-admin";
import { matchPath } from "./matchPath";

export interface RouteNode {
  path: string | undefined;
  isIndex: boolean;
  element: ReactNode;
  children: readonly RouteNode[];
}

export interface RouteMatch extends RouterMatch {
  route: RouteNode;
}

/** A way from the top to one route: a pathless layout is on the way and never the end of it. */
type Branch = readonly RouteNode[];

const branchesOf = (routes: readonly RouteNode[], above: Branch = []): Branch[] =>
  routes.flatMap((route) => {
    const branch = [...above, route];
    const isEnd = route.path !== undefined || route.isIndex;
    return [...branchesOf(route.children, branch), ...(isEnd ? [branch] : [])];
  });

const segmentScore = (segment: string) => {
  if (segment === "") return 1;
  return segment.startsWith(":") ? 3 : 10;
};

const joinPaths = (...paths: string[]) => paths.join("/").replaceAll(/\/\/+/g, "/");

const scoreOf = (branch: Branch) => {
  const segments = joinPaths("/", ...branch.map(({ path = "" }) => path))
    .replace(/(.)\/$/, "$1")
    .split("/");
  const named = segments.filter((segment) => segment !== "*");
  const splat = named.length < segments.length ? -2 : 0;
  const index = branch.at(-1)?.isIndex ? 2 : 0;
  return named.reduce((sum, segment) => sum + segmentScore(segment), segments.length + splat + index);
};

const matchBranch = (branch: Branch, pathname: string): RouteMatch[] | null => {
  let base = "/";
  const params: RouterMatch["params"] = {};
  const matches: RouteMatch[] = [];
  for (const [at, route] of branch.entries()) {
    const rest = base === "/" ? pathname : pathname.slice(base.length) || "/";
    const match = matchPath({ path: route.path ?? "", end: at === branch.length - 1 }, rest);
    if (!match) return null;
    Object.assign(params, match.params);
    const pathnameBase = joinPaths(base, match.pathnameBase).replace(/(.)\/$/, "$1");
    matches.push({ route, params, pathname: joinPaths(base, match.pathname), pathnameBase });
    base = pathnameBase;
  }
  return matches;
};

/** From the outermost layout to the page, or null. A named segment beats `:param`, which beats `*`; then the first. */
export const matchRoutes = (routes: readonly RouteNode[], pathname: string): RouteMatch[] | null => {
  const ranked = branchesOf(routes)
    .map((branch) => ({ branch, score: scoreOf(branch) }))
    .toSorted((a, b) => b.score - a.score);
  for (const { branch } of ranked) {
    const matches = matchBranch(branch, pathname);
    if (matches) return matches;
  }
  return null;
};
