import { problemOf } from "../../domain/problem/problem";

/** An answer that says the intent was not carried out and never will be: the next try is a new intent. */
export const isRefusal = (error: unknown): boolean => {
  const { status } = problemOf(error);
  return status >= 400 && status < 500 && status !== 401 && status !== 408 && status !== 429;
};
