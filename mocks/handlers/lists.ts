import type { paths } from "../../openapi/platform.gen";
import { holdsScope } from "../platform/access";
import { notFound, PlatformProblem, type FieldError } from "../platform/problem";
import { singular } from "../platform/singular";
import { services, type StreamService } from "../platform/services";
import type { Direction } from "../platform/sorting";
import { ok, type Answer } from "./answer";
import type { Route, RouteContext, RouteScope } from "./route";

/*
 * Reading is the same everywhere, so it is written once: what an area has registered as a collection or a stream is
 * served here.
 */

type ResourceOf<Path> = Path extends `/${infer Name}`
  ? Name extends `${string}/${string}`
    ? never
    : Name
  : never;
/** Resources that have a list and single rows in the contract. */
export type CollectionName = {
  [Path in keyof paths & string]: `${Path}/{id}` extends keyof paths ? ResourceOf<Path> : never;
}[keyof paths & string];
type StreamName = "request-logs" | "ledger-entries";

const ROWS_UNLESS_TOLD = 25;

export function json(query: URLSearchParams, name: string): unknown {
  const text = query.get(name);
  // The dispatcher has checked it against the contract.
  return text === null ? undefined : JSON.parse(text);
}

/** Errors in a query's JSON point into the query, not into a body that there is not. */
export function inQuery<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof PlatformProblem) || error.members.errors === undefined) throw error;
    const errors = error.members.errors.map((each): FieldError => ({
      ...each,
      pointer: `/query${each.pointer}`,
    }));
    throw new PlatformProblem(error.status, error.code, error.title, { ...error.members, errors });
  }
}

export function versioned<Body>(body: Body, version: string): Answer<200, Body> {
  return ok(body, { etag: `"${version}"` });
}

function service({ platform }: RouteContext, name: string) {
  const found = platform.use(services).collections.get(name);
  if (found === undefined) throw new Error(`No area serves ${name}`);
  return found;
}

function list(context: RouteContext, name: string): Answer {
  const { query, caller } = context;
  const sort = json(query, "sort") as [string, Direction] | undefined;
  const range = (json(query, "range") as [number, number] | undefined) ?? [0, ROWS_UNLESS_TOLD - 1];
  const filter = json(query, "filter");
  const found = inQuery(() => service(context, name).list({ sort, range, filter }, caller));
  const last = found.first + found.rows.length - 1;
  const shown = found.rows.length === 0 ? "*" : `${found.first}-${last}`;
  return ok(found.rows, { "content-range": `${name} ${shown}/${found.total}` });
}

/** `GET /name` and `GET /name/{id}`. */
export function collectionRoutes(name: CollectionName, scope: RouteScope): readonly Route[] {
  return [
    { method: "get", path: `/${name}`, scope, handle: (context) => list(context, name) },
    {
      method: "get",
      path: `/${name}/{id}`,
      scope,
      handle(context) {
        const { body, version } = service(context, name).get(context.path["id"] ?? "", context.caller);
        return versioned(body, version);
      },
    },
  ];
}

function stream({ platform }: RouteContext, name: string): StreamService {
  const found = platform.use(services).streams.get(name);
  if (found === undefined) throw new Error(`No area serves the stream ${name}`);
  return found;
}

function page(context: RouteContext, name: string): Answer {
  const { query, caller } = context;
  const limit = Number(query.get("limit") ?? 100);
  const order = query.get("order") === "asc" ? "asc" : "desc";
  const cursor = query.get("cursor") ?? undefined;
  return ok(
    inQuery(() =>
      stream(context, name).page({ limit, order, cursor, filter: json(query, "filter") }, caller),
    ),
  );
}

/** `GET /name`, `GET /name/newer`, and `GET /name/{id}`. */
export function streamRoutes(name: StreamName, scope: RouteScope): readonly Route[] {
  return [
    { method: "get", path: `/${name}`, scope, handle: (context) => page(context, name) },
    {
      method: "get",
      path: `/${name}/newer`,
      scope,
      handle: (context) =>
        ok(
          inQuery(() =>
            stream(context, name).newer(
              context.query.get("than") ?? "0",
              json(context.query, "filter"),
              context.caller,
            ),
          ),
        ),
    },
    {
      method: "get",
      path: `/${name}/{id}`,
      scope,
      handle(context) {
        const id = context.path["id"] ?? "";
        const row = stream(context, name).get?.(id, context.caller);
        if (row === undefined) throw notFound(`${singular(name)} ${id}`);
        return ok(row);
      },
    },
  ];
}

/** Whether the caller may also read what another scope guards, for answers that lead further. */
export function mayRead({ caller }: RouteContext, scope: RouteScope): boolean {
  if (scope === "none" || scope === "public") return true;
  return caller.person !== undefined && holdsScope(caller.person, scope);
}
