import { useEffect, useMemo, useState } from "react";
import { useLocation, useNavigate } from "react-admin";
import { usePlatformZone } from "../../../components/zone/PlatformZone";
import { hasPersonal, print, toFilter, type Query, type QueryContext } from "../../../domain/audit-query";
import { carriesPersonal, placeOf, readQuery, readText, type QueryPlace, type ReadQuery } from "./queryInUrl";

export interface AuditQuery extends ReadQuery {
  context: QueryContext;
  filter: Record<string, unknown>;
  /** Part of it must not stand in a URL, so it is asked for in a body. */
  isPersonal: boolean;
  /** Takes a text as it was typed; one that cannot be understood is handed back with its error. */
  setText: (text: string) => ReadQuery;
  setQuery: (query: Query) => void;
  /** The address with other parameters and the same query. */
  go: (change: (search: URLSearchParams) => void, options?: { replace?: boolean }) => void;
  search: URLSearchParams;
}

/** The query of the page: in the address, except what is personal, which is in the history's state. */
export const useAuditQuery = (): AuditQuery => {
  const location = useLocation();
  const navigate = useNavigate();
  const timeZone = usePlatformZone();
  const [now, setNow] = useState(() => Date.now());
  const context = useMemo(() => ({ timeZone, now }), [timeZone, now]);
  const place = useMemo<QueryPlace>(
    () => ({ search: new URLSearchParams(location.search), state: location.state as unknown }),
    [location.search, location.state],
  );
  const read = useMemo(() => readQuery(place, context), [place, context]);
  const filter = useMemo(() => ({ ...toFilter(read.query, context) }), [read.query, context]);
  const { pathname } = location;
  const go = ({ search, state }: QueryPlace, replace: boolean) =>
    navigate({ pathname, search: search.size > 0 ? `?${search}` : "" }, { state, replace });
  const setRead = ({ text, query }: ReadQuery) => {
    // "The last seven days" counts from the moment of the question.
    setNow(Date.now());
    go(placeOf(text, query, place.search), false);
  };
  const isExposed = carriesPersonal(place, context);
  useEffect(() => {
    if (isExposed) go(placeOf(read.text, read.query, place.search), true);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for an address that carries what it must not
  }, [isExposed]);
  return {
    ...read,
    context,
    filter,
    isPersonal: hasPersonal(read.query),
    search: place.search,
    setText: (text) => {
      const next = readText(text.trim(), context);
      if (!next.error) setRead(next);
      return next;
    },
    setQuery: (query) => setRead({ text: print(query), query }),
    go: (change, { replace = false } = {}) => {
      const search = new URLSearchParams(place.search);
      change(search);
      go({ search, state: place.state }, replace);
    },
  };
};
