/** RFC 9457 as the platform sends it, read defensively: an answer of any other shape still gives a problem to show. */
export interface Problem {
  status: number;
  title: string | undefined;
  detail: string | undefined;
  requestId: string | undefined;
  type: string | undefined;
  errors: readonly FieldProblem[];
  allowedStates: readonly string[];
}

export interface FieldProblem {
  pointer: string;
  code: string;
  detail: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

const fieldProblems = (value: unknown): FieldProblem[] =>
  Array.isArray(value)
    ? value.filter(isObject).map((error) => ({
        pointer: text(error["pointer"]) ?? "",
        code: text(error["code"]) ?? "invalid",
        detail: text(error["detail"]) ?? "",
      }))
    : [];

/** Whatever was thrown, as a problem. Status 0 means that no answer came. */
export const problemOf = (error: unknown): Problem => {
  const thrown = isObject(error) || error instanceof Error ? (error as Record<string, unknown>) : {};
  const body = isObject(thrown["body"]) ? thrown["body"] : {};
  const status = Number(thrown["status"] ?? body["status"] ?? 0);
  return {
    status: Number.isInteger(status) ? status : 0,
    title: text(body["title"]),
    detail: text(body["detail"]) ?? (text(body["title"]) ? undefined : text(thrown["message"])),
    requestId: text(body["requestId"]),
    type: text(body["type"]),
    errors: fieldProblems(body["errors"]),
    allowedStates: Array.isArray(body["allowedStates"]) ? body["allowedStates"].map(String) : [],
  };
};

const known = new Set([401, 403, 404, 409, 412, 422, 428, 429, 500, 502, 503, 504]);

/** Which advice of the catalogue fits: `kit.problem.<key>.title` and `.todo`. */
export const adviceKey = (status: number): string => {
  if (status === 0) return "offline";
  if (known.has(status)) return String(status);
  return status >= 500 ? "500" : "other";
};
