import type { RouterMatch } from "react-admin";

const withoutTrailingSlash = (path: string) => path.replace(/(.)\/+$/, "$1");

/** What may follow the pattern: the rest as `*`, nothing, or another segment. */
const endOf = (path: string, end: boolean) => {
  if (path === "*" || path === "/*") return "(.*)$";
  if (path.endsWith("*")) return "(?:/(.+)|/*)$";
  if (end) return "/*$";
  return path === "" || path === "/" ? "" : "(?=/|$)";
};

const compile = (path: string, end: boolean) => {
  const names: string[] = [];
  const source = path
    .replace(/\/*\*?$/, "")
    .replace(/^\/*/, "/")
    .replaceAll(/[\\.*+^${}|()[\]]/g, String.raw`\$&`)
    .replaceAll(/\/:([\w-]+)/g, (_, name: string) => {
      names.push(name);
      return "/([^/]+)";
    });
  if (path.endsWith("*")) names.push("*");
  return { names, pattern: new RegExp(`^${source}${endOf(path, end)}`, "i") };
};

/** Patterns are few and asked on every navigation. */
const compiled = new Map<string, ReturnType<typeof compile>>();

const compiledOf = (path: string, end: boolean) => {
  const key = `${end ? "$" : ""}${path}`;
  const known = compiled.get(key) ?? compile(path, end);
  compiled.set(key, known);
  return known;
};

/** `/accounts/:id/*` against a decoded pathname; by the rules of React Router, which React-Admin's own paths rely on. */
export const matchPath = (
  pattern: string | { path: string; end?: boolean },
  pathname: string,
): RouterMatch | null => {
  const { path, end = true } = typeof pattern === "string" ? { path: pattern } : pattern;
  const { names, pattern: expression } = compiledOf(path, end);
  const match = expression.exec(pathname);
  if (!match) return null;
  const params = Object.fromEntries(
    names.map((name, at) => [name, (match[at + 1] ?? "").replaceAll("%2F", "/")]),
  );
  const splat = path.endsWith("*") ? (match.at(-1) ?? "") : "";
  return {
    params,
    pathname: match[0],
    pathnameBase: withoutTrailingSlash(match[0].slice(0, match[0].length - splat.length)),
  };
};

const decodeSegment = (segment: string) => {
  try {
    return decodeURIComponent(segment).replaceAll("/", "%2F");
  } catch {
    // A stray % in a typed URL is no reason to fail: it matches as it stands.
    return segment;
  }
};

/** Decoded segment by segment, so that a slash within an id does not part it. */
export const decodePathname = (pathname: string) => pathname.split("/").map(decodeSegment).join("/");
