import { operationRules } from "../../openapi/rules.gen";
import type { OperationRule } from "../../openapi/rules";
import type { Route } from "./route";

export interface RouteMatch {
  readonly route: Route;
  readonly rule: OperationRule;
  readonly path: Readonly<Record<string, string>>;
}

export interface RouteTable {
  match(method: string, path: string): RouteMatch | undefined;
  /** Methods that a path allows and its template; undefined when there is no such path. */
  allowed(path: string): { readonly template: string; readonly methods: readonly string[] } | undefined;
}

interface Leaf {
  template: string;
  routes: Map<string, { route: Route; rule: OperationRule; names: readonly string[] }>;
}

interface Branch {
  fixed: Map<string, Branch>;
  /** By what follows the variable in its segment: nothing, or `.p` in `{index}.p`. Longest first. */
  variables: (readonly [suffix: string, branch: Branch])[];
  leaf: Leaf | undefined;
}

const branch = (): Branch => ({ fixed: new Map(), variables: [], leaf: undefined });
const segments = (path: string) => path.split("/").slice(1);

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function grow(root: Branch, template: string): Leaf {
  let at = root;
  for (const segment of segments(template)) {
    if (segment.startsWith("{")) {
      const suffix = segment.slice(segment.indexOf("}") + 1);
      const next = at.variables.find(([known]) => known === suffix)?.[1] ?? branch();
      at.variables = [...at.variables.filter(([known]) => known !== suffix), [suffix, next] as const].sort(
        ([left], [right]) => right.length - left.length,
      );
      at = next;
    } else {
      const next = at.fixed.get(segment) ?? branch();
      at.fixed.set(segment, next);
      at = next;
    }
  }
  at.leaf ??= { template, routes: new Map() };
  return at.leaf;
}

function find(at: Branch, rest: readonly string[], values: string[]): Leaf | undefined {
  const [segment, ...others] = rest;
  if (segment === undefined) return at.leaf;
  const fixed = at.fixed.get(segment);
  const found = fixed && find(fixed, others, values);
  if (found !== undefined) return found;
  for (const [suffix, next] of at.variables) {
    const value = segment.endsWith(suffix)
      ? decode(segment.slice(0, segment.length - suffix.length))
      : undefined;
    if (value === undefined || value === "") continue;
    values.push(value);
    const below = find(next, others, values);
    if (below !== undefined) return below;
    values.pop();
  }
  return undefined;
}

/** A tree by path segment, fixed ones before variable ones. Every route must be an operation of the contract. */
export function createRouteTable(routes: readonly Route[]): RouteTable {
  const rules = new Map(operationRules.map((rule) => [`${rule.method} ${rule.path}`, rule]));
  const root = branch();
  for (const route of routes) {
    const rule = rules.get(`${route.method} ${route.path}`);
    if (rule === undefined) throw new Error(`The contract has no ${route.method} ${route.path}`);
    const leaf = grow(root, route.path);
    const method = route.method.toUpperCase();
    if (leaf.routes.has(method)) throw new Error(`Two routes for ${method} ${route.path}`);
    const names = [...route.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
    leaf.routes.set(method, { route, rule, names });
  }
  return {
    match(method, path) {
      const values: string[] = [];
      const entry = find(root, segments(path), values)?.routes.get(method);
      if (entry === undefined) return undefined;
      const named = Object.fromEntries(entry.names.map((name, index) => [name, values[index] ?? ""]));
      return { route: entry.route, rule: entry.rule, path: named };
    },
    allowed(path) {
      const leaf = find(root, segments(path), []);
      return leaf && { template: leaf.template, methods: [...leaf.routes.keys()] };
    },
  };
}
