import type { paths } from "../../openapi/platform.gen";
import type { Scope } from "../platform/access";
import type { Caller } from "../platform/caller";
import type { Platform } from "../platform/platform";
import { versionMismatch } from "../platform/problem";
import type { Answer } from "./answer";
import type { SessionCarrier } from "./sessionCarrier";
import type { SignedIn } from "./signedIn";

/*
 * Routes typed by the contract: method and path must exist there, and parameters, body and answers have its types.
 */

export type Method = "get" | "post" | "put" | "delete";
/** `none`: any signed-in person. `public`: nobody needs to be signed in. As `x-scope` in the contract. */
export type RouteScope = Scope | "none" | "public";

type Defined<T> = Exclude<T, undefined>;
export type PathsWith<M extends Method> = {
  [P in keyof paths]: [Defined<paths[P][M]>] extends [never] ? never : P;
}[keyof paths] &
  string;
type OperationOf<M extends Method, P extends keyof paths> = Defined<paths[P][M]>;

type JsonIn<T> = T extends { content: { "application/json": infer Body } } ? Body : undefined;
type BodyOf<Op> = Op extends { requestBody?: infer Request } ? JsonIn<Defined<Request>> : undefined;
type ParametersOf<Op> = Op extends { parameters: { path: infer Path } } ? Path : Record<never, string>;
type SuccessOf<Responses> = Extract<keyof Responses, 200 | 201 | 202 | 204>;
type AnswerOf<Op> = Op extends { responses: infer Responses }
  ? {
      [S in SuccessOf<Responses>]: S extends number ? Answer<S, JsonIn<Responses[S]>> : never;
    }[SuccessOf<Responses>]
  : never;

export interface RouteContext<Body = unknown, Path = Readonly<Record<string, string>>> {
  readonly platform: Platform;
  readonly caller: Caller;
  readonly path: Path;
  readonly query: URLSearchParams;
  readonly body: Body;
  readonly request: Request;
  readonly requestId: string;
  readonly carrier: SessionCarrier;
  /** Who is signed in, and until when; absent on public routes that nobody is signed in for. */
  readonly who: SignedIn | undefined;
  /** 412 unless the row is still the one that If-Match names. Every PUT and DELETE of a row must ask it. */
  matchVersion(row: { readonly version: string }, shown?: object): void;
}

export interface Route {
  readonly method: Method;
  readonly path: string;
  readonly scope: RouteScope;
  /** How long a retry under the same Idempotency-Key gets the answer again, where that is less than usual. */
  readonly keptMs?: number;
  /** A Response is given as it is (files, signed notes), an Answer as JSON. */
  handle(context: RouteContext): Answer | Response | Promise<Answer | Response>;
}

export function route<M extends Method, P extends PathsWith<M>>(
  method: M,
  path: P,
  scope: RouteScope,
  handle: (
    context: RouteContext<BodyOf<OperationOf<M, P>>, ParametersOf<OperationOf<M, P>>>,
  ) => AnswerOf<OperationOf<M, P>> | Response | Promise<AnswerOf<OperationOf<M, P>> | Response>,
): Route {
  // The dispatcher has checked path and body against the contract before a handler sees them.
  return { method, path, scope, handle: handle as Route["handle"] };
}

/** `"7"`, `W/"7"` and `7` all name version 7. */
export function versionMatcher(ifMatch: string | null): RouteContext["matchVersion"] {
  const wanted = ifMatch
    ?.trim()
    .replace(/^W\//, "")
    .replace(/^"(.*)"$/, "$1");
  return (row, shown = row) => {
    if (wanted !== "*" && wanted !== row.version) throw versionMismatch(shown);
  };
}
