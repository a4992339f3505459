import type { Problem } from "../../domain/problem/problem";

const STATUSES = new Set([401, 403, 404, 409, 412, 422, 428, 429, 500, 502, 503, 504]);
const LOCAL = new Set(["offline", "timeout", "malformed_answer", "wrong_shape", "missing_header"]);

/** Which advice of the catalogue fits: `kit.problem.<key>.title` and `.todo`. */
export const adviceKey = ({ type, status }: Pick<Problem, "type" | "status">): string => {
  const local = type.replace(/^about:/, "");
  if (LOCAL.has(local)) return local;
  if (STATUSES.has(status)) return String(status);
  return status >= 500 ? "500" : "other";
};
