import { readPath } from "../field/fieldValue";

export interface FieldConflict {
  field: string;
  /** As it was when this form was opened. */
  before: unknown;
  theirs: unknown;
  mine: unknown;
  /** `both`: two people changed the same field, someone has to choose. */
  changedBy: "me" | "them" | "both";
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const authorOf = (byMe: boolean, byThem: boolean): FieldConflict["changedBy"] => {
  if (byMe && byThem) return "both";
  return byMe ? "me" : "them";
};

/** What differs, field by field, between the form as it was opened, the row as it is now, and what was typed. */
export const findConflicts = (
  fields: readonly string[],
  before: unknown,
  theirs: unknown,
  mine: unknown,
): FieldConflict[] =>
  fields.flatMap((field) => {
    const values = {
      before: readPath(before, field),
      theirs: readPath(theirs, field),
      mine: readPath(mine, field),
    };
    const byMe = !isSame(values.before, values.mine);
    const byThem = !isSame(values.before, values.theirs);
    if ((!byMe && !byThem) || (byMe && byThem && isSame(values.mine, values.theirs))) return [];
    return [{ field, ...values, changedBy: authorOf(byMe, byThem) }];
  });
