import { useCallback, useContext, useEffect, useLayoutEffect, useRef, useState } from "react";
import {
  useListContext,
  useLocation,
  useNavigate,
  type Identifier,
  type ListControllerResult,
} from "react-admin";
import { ListPageContext } from "../list/ListPageContext";

const parameter = "selected";
/** Long enough that a held key writes once, short enough that a link copied right after is the right one. */
const writeAfterMs = 200;

type View = Pick<ListControllerResult, "filterValues" | "sort" | "page" | "perPage">;

/**
 * React-Admin's list takes its defaults only from an address without any parameter, so the address says the whole view.
 * It also stays the same view for a colleague whose console has other defaults.
 */
const withRow = (search: string, { filterValues, sort, page, perPage }: View, id: string): string => {
  const parameters = new URLSearchParams(search);
  parameters.set("filter", JSON.stringify(filterValues));
  parameters.set("sort", sort.field);
  parameters.set("order", sort.order);
  parameters.set("page", String(page));
  parameters.set("perPage", String(perPage));
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
 * The row of a list page that is pointed at, as `?selected=`. A table inside another page keeps it to itself. It
 * stays pointed at in another order and on another page, for the way back.
 */
export const useRowInUrl = (): RowInUrl => {
  const isPage = useContext(ListPageContext) !== null;
  const list = useListContext();
  const { search } = useLocation();
  const navigate = useNavigate();
  const inUrl = isPage ? (new URLSearchParams(search).get(parameter) ?? undefined) : undefined;
  const [id, setId] = useState(inUrl);
  // A stream has no order to choose, and its page writes its own address, of which this table knows only the row.
  const isWritten = isPage && list.sort.field !== "";
  const latest = useRef(search);
  const written = useRef<string>(undefined);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = useCallback(() => clearTimeout(waiting.current), []);
  useLayoutEffect(() => {
    if (latest.current === search) return;
    latest.current = search;
    // What this table wrote itself may arrive when somebody is a row further already.
    if (inUrl !== undefined && inUrl === written.current) return;
    written.current = undefined;
    stop();
    setId(inUrl);
  }, [search, inUrl, stop]);
  useEffect(() => stop, [stop]);
  const write = (next: string) => {
    stop();
    if (!isWritten || new URLSearchParams(latest.current).get(parameter) === next) return;
    written.current = next;
    navigate({ search: withRow(latest.current, list, next) }, { replace: true });
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
