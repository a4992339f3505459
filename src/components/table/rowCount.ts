import { formatCount } from "../field/formatCount";

export interface RowTotal {
  value: number;
  /** "gte": the server counted no further. */
  relation: "eq" | "gte";
}

/** The list's total with its honesty: the data provider says in `meta.totalRelation` when the server stopped counting. */
export const rowTotal = (total: number | undefined, meta: unknown): RowTotal | undefined => {
  if (total === undefined) return undefined;
  const relation =
    typeof meta === "object" && meta !== null && "totalRelation" in meta ? meta.totalRelation : "eq";
  return { value: total, relation: relation === "gte" ? "gte" : "eq" };
};

export const formatTotal = ({ value, relation }: RowTotal): string =>
  `${relation === "gte" ? "≥ " : ""}${formatCount(value)}`;

/** Pages that can be reached; `undefined` where nobody knows. */
export const pageCount = (total: number | undefined, perPage: number): number | undefined =>
  total === undefined ? undefined : Math.max(1, Math.ceil(total / perPage));
