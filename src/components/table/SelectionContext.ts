import { createContext, useContext } from "react";
import { noSelection, type Selection } from "./selection";

export interface SelectionContextValue {
  selection: Selection;
  /** `undefined` when the total of the filter is not known. */
  count: number | undefined;
  clear: () => void;
}

export const SelectionContext = createContext<SelectionContextValue>({
  selection: noSelection,
  count: 0,
  clear: () => undefined,
});

/** For bulk actions: what is selected in the table around them. */
export const useSelection = (): SelectionContextValue => useContext(SelectionContext);
