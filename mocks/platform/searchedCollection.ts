import type { CollectionService } from "./services";

/**
 * A collection whose free text is answered by `find`: ids to show instead, or undefined to search the columns as
 * usual. For what may not be searched by parts, and for what an index knows better.
 */
export function withSearch(
  service: CollectionService,
  find: (q: string) => readonly string[] | undefined,
): CollectionService {
  const found = (filter: unknown): unknown => {
    if (typeof filter !== "object" || filter === null || !("q" in filter)) return filter;
    const { q, ...rest } = filter;
    const ids = typeof q === "string" && q.trim() !== "" ? find(q.trim()) : undefined;
    if (ids === undefined) return filter;
    const wanted = "id" in rest ? [rest.id].flat() : ids;
    return { ...rest, id: [...new Set(ids)].filter((id) => wanted.includes(id)) };
  };
  return {
    ...service,
    list: (query, caller) => service.list({ ...query, filter: found(query.filter) }, caller),
    ids: (filter, caller) => service.ids(found(filter), caller),
    rows: (filter, sort, caller) => service.rows(found(filter), sort, caller),
  };
}
