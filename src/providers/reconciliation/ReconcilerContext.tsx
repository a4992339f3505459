import { createContext, useContext, useEffect, useRef } from "react";
import { createReconciler, type OpenChannel, type Reconciler } from "./reconciler";

const ReconcilerContext = createContext<OpenChannel | undefined>(undefined);

export const ReconcilerProvider = ReconcilerContext.Provider;

/** A reconciler for as long as the page stands; the worker behind it starts with the first thing that is asked. */
export const useReconciler = (): (() => Reconciler) => {
  const openChannel = useContext(ReconcilerContext);
  if (!openChannel) throw new Error("Reconciliation needs the ReconcilerProvider above it.");
  const kept = useRef<Reconciler>(undefined);
  useEffect(
    () => () => {
      kept.current?.close();
      kept.current = undefined;
    },
    [],
  );
  return () => {
    kept.current ??= createReconciler(openChannel);
    return kept.current;
  };
};
