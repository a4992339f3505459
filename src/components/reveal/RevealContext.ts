import { createContext, useContext } from "react";
import type { RevealedValues } from "./disclosure";

export interface RevealContextValue {
  values: RevealedValues;
  /** When the first of them disappears. */
  endsAtMs: number | undefined;
  /** Fields that hold something and are masked. */
  fields: readonly string[];
  /** Why nothing can be revealed, in words; undefined while it can. */
  refusal: string | undefined;
  /** Opens the dialog with these fields chosen. */
  ask: (fields: readonly string[]) => void;
  /** The dialog is about to be wanted. */
  preload: () => void;
  hide: () => void;
  /** Prefix of the catalogue for the names of the fields. */
  labels: string;
}

export const RevealContext = createContext<RevealContextValue | undefined>(undefined);

export const useReveal = (): RevealContextValue => {
  const context = useContext(RevealContext);
  if (!context) throw new Error("useReveal needs the RevealScope above it.");
  return context;
};
