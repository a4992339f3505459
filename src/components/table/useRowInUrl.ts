import { useCallback, useContext, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useLocation, useNavigate, type Identifier } from "react-admin";
import { ListPageContext } from "../list/ListPageContext";

const parameter = "selected";
/** Long enough that a held key writes once, short enough that a link copied right after is the right one. */
const writeAfterMs = 200;

const withRow = (search: string, id: string): string => {
  const parameters = new URLSearchParams(search);
  parameters.set(parameter, id);
  return `?${parameters.toString()}`;
};

export interface RowInUrl {
  /** The row that this person, or the link, points at. */
  id: string | undefined;
  point: (id: Identifier) => void;
  /** Before the page is left: Back comes to the same row. */
  pointNow: (id: Identifier) => void;
}

/**
 * The row of a list page that is pointed at, as `?selected=`. A table inside another page keeps it to itself. Another
 * filter, sort or page is another view, and points at nothing until somebody does.
 */
export const useRowInUrl = (): RowInUrl => {
  const isPage = useContext(ListPageContext) !== null;
  const { search } = useLocation();
  const navigate = useNavigate();
  const inUrl = isPage ? (new URLSearchParams(search).get(parameter) ?? undefined) : undefined;
  const [id, setId] = useState(inUrl);
  const latest = useRef(search);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = useCallback(() => clearTimeout(waiting.current), []);
  useLayoutEffect(() => {
    if (latest.current === search) return;
    latest.current = search;
    stop();
    setId(inUrl);
  }, [search, inUrl, stop]);
  useEffect(() => stop, [stop]);
  const write = (next: string) => {
    stop();
    if (isPage && new URLSearchParams(latest.current).get(parameter) !== next)
      navigate({ search: withRow(latest.current, next) }, { replace: true });
  };
  return {
    id,
    point: (next) => {
      setId(String(next));
      stop();
      waiting.current = setTimeout(() => write(String(next)), writeAfterMs);
    },
    pointNow: (next) => write(String(next)),
  };
};
