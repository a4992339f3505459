import type { components } from "../../../openapi/platform.gen";
import { useQuestion } from "./useQuestion";

const QUIET_MS = 30_000;

/** How many rows of a filter came since the stream was read; undefined for none. Nothing moves until somebody asks for them. */
export const useNewer = (
  resource: string,
  filter: Readonly<Record<string, unknown>>,
  /** The sequence up to which the stream was read. */
  than: string | undefined,
) => {
  const { data, isPlaceholderData } = useQuestion<components["schemas"]["NewerCount"]>(
    { path: `/${resource}/newer`, filter, params: { than }, isPersonal: false },
    { enabled: than !== undefined, refetchMs: QUIET_MS },
  );
  return data !== undefined && !isPlaceholderData && data.count > 0
    ? { value: data.count, relation: data.relation }
    : undefined;
};
