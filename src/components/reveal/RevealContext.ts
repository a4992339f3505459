import { createContext, useContext } from "react";

export type RevealedValues = Readonly<Record<string, unknown>>;

export interface RevealContextValue {
  /** `undefined` while everything is masked. */
  values: RevealedValues | undefined;
  until: number | undefined;
  reveal: (reason: string) => Promise<void>;
  hide: () => void;
}

export const RevealContext = createContext<RevealContextValue | null>(null);

export const useReveal = (): RevealContextValue | null => useContext(RevealContext);
