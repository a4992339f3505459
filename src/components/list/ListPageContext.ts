import { createContext, useContext, useEffect } from "react";

export interface ShownColumn {
  source: string;
  label: string;
  exportable?: boolean;
}

/**
 * Which columns the page's table shows just now. Not state: it is read only when somebody exports or saves a view, and
 * must not draw the page again.
 */
export interface ShownColumns {
  set: (columns: readonly ShownColumn[]) => void;
  get: () => readonly ShownColumn[];
}

export const createShownColumns = (): ShownColumns => {
  let shown: readonly ShownColumn[] = [];
  return {
    set: (columns) => {
      shown = columns;
    },
    get: () => shown,
  };
};

export const ListPageContext = createContext<ShownColumns | null>(null);

/** The table tells its page. */
export const usePublishColumns = (columns: readonly ShownColumn[]) => {
  const shown = useContext(ListPageContext);
  useEffect(() => shown?.set(columns), [shown, columns]);
};

export const useShownColumns = () => {
  const shown = useContext(ListPageContext);
  return (): readonly ShownColumn[] => shown?.get() ?? [];
};
