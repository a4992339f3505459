import { createContext, useContext, useEffect, type RefObject } from "react";

export interface ShownColumn {
  source: string;
  label: string;
  exportable?: boolean;
}

/**
 * Which columns the page's table shows just now. A ref, not state: it is read only when somebody exports or saves a
 * view, and must not draw the page again.
 */
export const ListPageContext = createContext<RefObject<readonly ShownColumn[]> | null>(null);

/** The table tells its page. */
export const usePublishColumns = (columns: readonly ShownColumn[]) => {
  const shown = useContext(ListPageContext);
  useEffect(() => {
    if (shown) shown.current = columns;
  }, [shown, columns]);
};

export const useShownColumns = () => {
  const shown = useContext(ListPageContext);
  return (): readonly ShownColumn[] => shown?.current ?? [];
};
