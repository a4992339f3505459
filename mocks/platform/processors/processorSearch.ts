import type { components } from "../../../openapi/platform.gen";
import type { Collection } from "../collection";
import type { SearchService } from "../services";
import type { ProcessorRow } from "./processorRow";

type Hit = components["schemas"]["SearchResult"];

const shortestName = 3;

/** By its id, or by how its name begins. */
function matchOf({ id, name }: ProcessorRow, text: string): Hit["matched"] | undefined {
  if (id === text) return "id";
  const isName = text.length >= shortestName && name.toLowerCase().startsWith(text.toLowerCase());
  return isName ? "name" : undefined;
}

export const processorSearch = (rows: Collection<ProcessorRow>): SearchService => ({
  scope: "processors:read",
  find: (text, limit) =>
    [...rows.values()]
      .flatMap((row): Hit[] => {
        const matched = matchOf(row, text);
        const { id, name: label, purpose: detail } = row;
        return matched === undefined ? [] : [{ resource: "processors", id, label, detail, matched }];
      })
      .slice(0, limit),
});
