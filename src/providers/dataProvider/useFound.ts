import { useQuery } from "@tanstack/react-query";
import type { components } from "../../../openapi/platform.gen";
import { useSettled } from "./useSettled";
import { useSteward } from "./useSteward";

export type SearchResult = components["schemas"]["SearchResult"];

const SHORTEST = 2;
const PAUSE_MS = 120;

/**
 * What the platform finds for a text. The text goes in the body of a request, not in a URL: it may be an address or a
 * name. A superseded search is cancelled.
 */
export const useFound = (text: string | undefined) => {
  const steward = useSteward();
  const settled = useSettled(text ?? "", PAUSE_MS);
  return useQuery({
    queryKey: ["search", settled],
    queryFn: ({ signal }) => steward.search(settled, signal),
    enabled: text !== undefined && settled.length >= SHORTEST,
    gcTime: 0,
  });
};
