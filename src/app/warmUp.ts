import { resources, customPages, dashboard } from "./resources";
import { matchPath } from "./router/matchPath";

/** The views of a resource, in the order in which their paths are to be tried. */
const viewPaths = [
  ["list", ""],
  ["create", "/create"],
  ["show", "/:id/show"],
  ["edit", "/:id"],
] as const;

interface Warmed {
  path: string;
  page: unknown;
}

const pages: readonly Warmed[] = [
  { path: "/", page: dashboard },
  ...customPages,
  ...resources.flatMap((resource) =>
    viewPaths.map(([view, path]) => ({ path: `/${resource.name}${path}`, page: resource[view] })),
  ),
];

const hasPreload = (page: unknown): page is { preload: () => void } =>
  typeof page === "function" && "preload" in page && typeof page.preload === "function";

/** The path inside the console, whether the deployment keeps it in the URL's path or (see `urls`) in its hash. */
const pathInside = ({ pathname, hash }: Pick<Location, "pathname" | "hash">, baseUrl: string): string => {
  if (hash.startsWith("#/")) return hash.slice(1).replace(/\?.*$/, "");
  const base = baseUrl.replace(/\/+$/, "");
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : "/";
};

/**
 * Begins to fetch the code and the texts of the page that the URL names, while configuration, session and platform are
 * still asked for: one wait instead of four in a row.
 */
export const warmUp = (location: Pick<Location, "pathname" | "hash">, baseUrl: string): void => {
  const here = pathInside(location, baseUrl);
  const page = pages.find(({ path, page: each }) => hasPreload(each) && matchPath(path, here))?.page;
  if (hasPreload(page)) page.preload();
};
