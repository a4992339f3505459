import { createContext, useContext, useEffect, useState, type ReactNode } from "react";

type Labels = Map<string, string>;

const FieldLabelsContext = createContext<Labels | null>(null);

/** Remembers how each field of a form is called, for the places that speak of several fields at once. */
export const FieldLabels = ({ children }: { children: ReactNode }) => {
  const [labels] = useState<Labels>(() => new Map());
  return <FieldLabelsContext value={labels}>{children}</FieldLabelsContext>;
};

export const useFieldLabel = (source: string, label: string) => {
  const labels = useContext(FieldLabelsContext);
  useEffect(() => {
    labels?.set(source, label);
    return () => void labels?.delete(source);
  }, [labels, source, label]);
};

export const useFieldLabels = (): ReadonlyMap<string, string> => useContext(FieldLabelsContext) ?? new Map();
