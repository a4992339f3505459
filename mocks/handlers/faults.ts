import type { Random } from "../platform/random";
import { PlatformProblem, tooMany, unavailable } from "../platform/problem";
import { problemResponse } from "./answer";

export type Fault =
  /** Refuses before anything is done. */
  | { kind: "status"; status: number; retryAfterSeconds?: number }
  /** Answers late. */
  | { kind: "slow"; delayMs: number }
  /** No answer at all; what was asked is not done. */
  | { kind: "network" }
  /** Does what was asked, then breaks off in the middle of the answer. */
  | { kind: "cut" }
  /** Does what was asked, then answers text that is no JSON. */
  | { kind: "malformed" }
  /** Does what was asked, then answers JSON of another shape. */
  | { kind: "wrong_shape" }
  | { kind: "missing_header"; header: string };

export type FaultRule = Fault & {
  method?: string;
  /** A path below the base, `/access-keys`, or a pattern. Every path unless told. */
  path?: string | RegExp;
  /** How many requests it hits; once unless told. */
  times?: number;
};

export interface Faults {
  /** The next matching request (or `times` of them) goes wrong so. */
  next(rule: FaultRule): void;
  clear(): void;
  /** Trouble for everyone, as `--delay` and `--fail-rate` ask. */
  delayMs: number;
  failRate: number;
  take(method: string, path: string): Fault | undefined;
}

function randomFault(random: Random): Fault {
  return random.pick<Fault>([
    { kind: "status", status: 500 },
    { kind: "status", status: 503, retryAfterSeconds: 1 },
    { kind: "status", status: 429, retryAfterSeconds: 1 },
    { kind: "cut" },
  ]);
}

export function createFaults(random: Random): Faults {
  let rules: (FaultRule & { times: number })[] = [];
  const matches = (rule: FaultRule, method: string, path: string) =>
    (rule.method === undefined || rule.method.toUpperCase() === method) &&
    (rule.path === undefined || (typeof rule.path === "string" ? rule.path === path : rule.path.test(path)));
  return {
    delayMs: 0,
    failRate: 0,
    next: (rule) => void rules.push({ times: 1, ...rule }),
    clear: () => void (rules = []),
    take(method, path) {
      const rule = rules.find((each) => matches(each, method, path));
      if (rule === undefined) return random.bool(this.failRate) ? randomFault(random) : undefined;
      rule.times -= 1;
      if (rule.times <= 0) rules = rules.filter((each) => each !== rule);
      return rule;
    },
  };
}

const titles: Readonly<Record<number, string>> = {
  401: "unauthenticated",
  403: "missing_scope",
  404: "not_found",
};

export function refusal(fault: Extract<Fault, { kind: "status" }>, requestId: string): Response {
  const { status, retryAfterSeconds } = fault;
  if (status === 429) return problemResponse(tooMany(retryAfterSeconds ?? 1), requestId);
  if (status === 503) return problemResponse(unavailable(retryAfterSeconds ?? 1), requestId);
  const members = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  const code = titles[status] ?? (status >= 500 ? "internal_error" : "injected_fault");
  const title = status >= 500 ? "Something went wrong on the platform" : "The request was refused";
  return problemResponse(new PlatformProblem(status, code, title, members), requestId);
}

/** The first half of the answer, then nothing more. */
async function cut(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  let isStarted = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      // In two steps, because an error throws away what was queued in the same one.
      if (isStarted) controller.error(new TypeError("The connection was cut"));
      else controller.enqueue(bytes.subarray(0, Math.ceil(bytes.length / 2)));
      isStarted = true;
    },
  });
  return new Response(body, { status: response.status, headers: response.headers });
}

/** Spoils a finished answer. */
export async function spoil(response: Response, fault: Fault | undefined): Promise<Response> {
  if (fault?.kind === "cut") return cut(response);
  const headers = new Headers(response.headers);
  if (fault?.kind === "malformed")
    return new Response('{"items": [{"id": "acc_', { status: response.status, headers });
  if (fault?.kind === "wrong_shape")
    return Response.json({ unexpected: true }, { status: response.status, headers });
  if (fault?.kind === "missing_header") {
    headers.delete(fault.header);
    return new Response(response.body, { status: response.status, headers });
  }
  return response;
}
