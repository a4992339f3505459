import type { FieldProblem } from "../../domain/problem/problem";

/** `/limits/requestsPerMinute` → `limits.requestsPerMinute` (RFC 6901: `~1` is "/", `~0` is "~"). */
export const fieldOfPointer = (pointer: string): string =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .join(".");

export interface PlacedErrors {
  /** Field → message, for the form. */
  placed: Readonly<Record<string, string>>;
  /** What belongs to no field of this form; shown above it, never dropped. */
  unplaced: readonly FieldProblem[];
}

/** The nearest field at or above the place that the pointer names. */
const nearestField = (path: string, hasField: (name: string) => boolean): string | undefined => {
  for (let name = path; name !== ""; name = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : "")
    if (hasField(name)) return name;
  return undefined;
};

/** Puts the errors of a 422 on the form's fields. Several on one field are joined. */
export const placeErrors = (
  errors: readonly FieldProblem[],
  hasField: (name: string) => boolean,
): PlacedErrors => {
  const placed: Record<string, string> = {};
  const unplaced: FieldProblem[] = [];
  for (const error of errors) {
    const path = fieldOfPointer(error.pointer);
    const field = nearestField(path, hasField);
    const message = error.detail || error.code;
    if (field === undefined) unplaced.push(error);
    else placed[field] = placed[field] ? `${placed[field]} ${message}` : message;
  }
  return { placed, unplaced };
};
