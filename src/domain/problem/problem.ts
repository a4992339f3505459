/** One thing that is wrong with the input of a request; `pointer` is an RFC 6901 pointer into its body. */
export interface FieldProblem {
  pointer: string;
  code: string;
  detail: string;
}

/** What went wrong with a request, as RFC 9457 describes it, or the same said by the console itself (status 0). */
export interface Problem {
  type: string;
  /** Empty when nobody gave one. */
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  requestId?: string;
  errors: readonly FieldProblem[];
  allowedStates: readonly string[];
  /** The row as it is now on the server; comes with 412. */
  current?: unknown;
  /** Whole seconds that the server asks to wait; comes with 429 and 503. */
  retryAfterSeconds?: number;
  /** The first lawful date, `YYYY-MM-DD`; comes with the refusal of too short a notice. */
  earliestDate?: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

const wholeNumber = (value: unknown): number | undefined =>
  Number.isInteger(value) ? (value as number) : undefined;

const fieldProblems = (value: unknown): FieldProblem[] =>
  Array.isArray(value)
    ? value.filter(isObject).map((error) => ({
        pointer: text(error["pointer"]) ?? "",
        code: text(error["code"]) ?? "invalid",
        detail: text(error["detail"]) ?? "",
      }))
    : [];

const present = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };

/**
 * Reads a problem document defensively: whatever the body is, there is a problem to show.
 * @see RFC 9457 section 3.1; `errors`, `allowedStates` and `requestId` are the contract's extensions.
 */
export const readProblem = (body: unknown, status?: number): Problem => {
  const given = isObject(body) ? body : {};
  const allowed = given["allowedStates"];
  return {
    type: text(given["type"]) ?? "about:blank",
    title: text(given["title"]) ?? "",
    status: status ?? wholeNumber(given["status"]) ?? 0,
    errors: fieldProblems(given["errors"]),
    allowedStates: Array.isArray(allowed) ? allowed.filter((state) => typeof state === "string") : [],
    ...present({
      detail: text(given["detail"]),
      instance: text(given["instance"]),
      requestId: text(given["requestId"]),
      current: given["current"],
      retryAfterSeconds: wholeNumber(given["retryAfterSeconds"]),
      earliestDate: text(given["earliestDate"]),
    }),
  };
};

/** The problem that a thrown value carries: `{ status, body }` as HTTP errors have them, or its own message. */
export const problemOf = (error: unknown): Problem => {
  const thrown = isObject(error) || error instanceof Error ? (error as Record<string, unknown>) : {};
  const problem = readProblem(thrown["body"], wholeNumber(thrown["status"]));
  if (problem.title !== "" || problem.detail !== undefined) return problem;
  const message = text(thrown["message"]);
  return message === undefined ? problem : { ...problem, detail: message };
};
