import { idempotency, type KeptAnswer } from "../platform/idempotency";
import type { Platform } from "../platform/platform";
import {
  badRequest,
  forbidden,
  internalError,
  methodNotAllowed,
  notFound,
  PlatformProblem,
  versionMissing,
} from "../platform/problem";
import { schedule } from "../platform/schedule";
import { systemCaller, type Caller } from "../platform/caller";
import { problemResponse, toResponse } from "./answer";
import { noteRefusal, noteForbiddenMethod } from "./refusals";
import { readRequest } from "./readRequest";
import { versionMatcher, type RouteContext } from "./route";
import type { RouteMatch, RouteTable } from "./routeTable";
import type { SessionCarrier } from "./sessionCarrier";
import { admit, callerOf, findSignedIn } from "./signIn";
import type { SignedIn } from "./signedIn";

export interface Dispatcher {
  readonly platform: Platform;
  readonly table: RouteTable;
  readonly carrier: SessionCarrier;
}

async function keep(response: Response): Promise<KeptAnswer> {
  return { status: response.status, headers: [...response.headers], body: await response.text() };
}

async function run(match: RouteMatch, context: RouteContext): Promise<Response> {
  const answer = await match.route.handle(context);
  return answer instanceof Response ? answer : toResponse(answer);
}

/** Runs a POST under its key; the answer of the first time is the answer of every time. */
async function runOnce(match: RouteMatch, context: RouteContext, text: string): Promise<Response> {
  const key = context.request.headers.get("idempotency-key");
  if (key === null || key.trim() === "") {
    throw badRequest("idempotency_key_missing", "Send an Idempotency-Key, so that a retry cannot act twice.");
  }
  const { pathname, search } = new URL(context.request.url);
  const fingerprint = `${context.request.method} ${pathname}${search}\n${text}`;
  const { answer, isReplayed } = await context.platform
    .use(idempotency)
    .once(
      context.caller.actor.id,
      key,
      fingerprint,
      async () => keep(await run(match, context)),
      match.route.keptMs,
    );
  const headers = new Headers(answer.headers.map(([name, value]): [string, string] => [name, value]));
  if (isReplayed) headers.set("idempotency-replayed", "true");
  return new Response(answer.body === "" ? null : answer.body, { status: answer.status, headers });
}

async function serve(
  { platform, carrier }: Dispatcher,
  match: RouteMatch,
  request: Request,
  requestId: string,
  who: SignedIn | undefined,
): Promise<Response> {
  const { route, rule } = match;
  const caller: Caller =
    route.scope === "public" && who === undefined
      ? systemCaller(requestId)
      : callerOf(request, requestId, route.path, admit(route, request, who));
  const { searchParams: query } = new URL(request.url);
  const text = request.method === "GET" ? "" : await request.text();
  const body = readRequest(rule, query, text, request.headers.get("content-type"));
  const ifMatch = request.headers.get("if-match");
  if (rule.isVersioned && ifMatch === null) throw versionMissing();
  const matchVersion = versionMatcher(ifMatch);
  const context = {
    platform,
    carrier,
    caller,
    who,
    path: match.path,
    query,
    body,
    request,
    requestId,
    matchVersion,
  };
  return rule.isKeyed ? runOnce(match, context, text) : run(match, context);
}

function refuse(
  dispatcher: Dispatcher,
  request: Request,
  path: string,
  requestId: string,
  who?: SignedIn,
): never {
  const allowed = dispatcher.table.allowed(path);
  if (allowed === undefined) throw notFound(`path ${path}`);
  const missing = noteForbiddenMethod(dispatcher.platform, request, requestId, allowed.template, who);
  if (missing !== undefined) throw forbidden(missing);
  throw methodNotAllowed(request.method, allowed.methods);
}

/** Answers one request below the base path; `path` is what follows the base. Never throws. */
export async function dispatch(
  dispatcher: Dispatcher,
  request: Request,
  path: string,
  requestId: string,
): Promise<Response> {
  const { platform, table, carrier } = dispatcher;
  const method = request.method === "HEAD" ? "GET" : request.method;
  const match = table.match(method, path);
  const who = findSignedIn(platform, carrier, request);
  try {
    platform.use(schedule).settle();
    if (match === undefined) return refuse(dispatcher, request, path, requestId, who);
    return await serve(dispatcher, match, request, requestId, who);
  } catch (error) {
    if (!(error instanceof PlatformProblem)) {
      console.error(error);
      return problemResponse(internalError(error), requestId, path);
    }
    if (match !== undefined) noteRefusal(platform, request, requestId, match, error, who);
    return problemResponse(error, requestId, path);
  }
}
