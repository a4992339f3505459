import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSteward } from "./useSteward";

export interface Question {
  /** `/audit-events/histogram` */
  path: string;
  filter: Readonly<Record<string, unknown>>;
  /** What else is asked; lists go comma-separated into a URL, as they are into a body. */
  params?: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  /** The filter holds personal values: the question travels in a body. */
  isPersonal: boolean;
}

const inUrl = (params: Question["params"] = {}) =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : value]),
  );

const given = (params: Question["params"] = {}) =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));

/** One question about all rows that a filter matches, such as a histogram. While another is asked, the last answer stays. */
export const useQuestion = <Answer extends object>(
  { path, filter, params, isPersonal }: Question,
  { enabled = true, refetchMs }: { enabled?: boolean; refetchMs?: number } = {},
) => {
  const steward = useSteward();
  const [, resource = ""] = path.split("/");
  return useQuery({
    queryKey: [resource, path, filter, params],
    queryFn: ({ signal }) =>
      isPersonal
        ? steward.readByBody<Answer>(path, { ...given(params), filter }, signal)
        : steward.read<Answer>(path, { ...inUrl(params), filter }, signal),
    placeholderData: keepPreviousData,
    enabled,
    ...(refetchMs !== undefined && { refetchInterval: refetchMs }),
  });
};
