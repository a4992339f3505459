import { useRef, useState } from "react";
import type { ColumnMapping } from "../../../domain/reconciliation";
import type { Compared, OpenedFile } from "../../../providers/reconciliation/reconciler";
import { useReconciler } from "../../../providers/reconciliation/ReconcilerContext";
import type { Period } from "../period";

export type ComparisonState =
  | { is: "none" }
  | { is: "opening"; file: File }
  | { is: "mapping"; file: File; opened: OpenedFile }
  | { is: "comparing"; file: File; done: number; total: number }
  | { is: "compared"; file: File; compared: Compared; at: number }
  | { is: "failed"; file: File; error: unknown };

/** One file at a time; another takes its place, also while the first is still being read. */
export const useComparison = ({ id }: Period) => {
  const reconciler = useReconciler();
  const [state, setState] = useState<ComparisonState>({ is: "none" });
  const turn = useRef(0);

  /** Begins something; what it comes to counts only while nothing else was begun. */
  const begin = (next: ComparisonState) => {
    turn.current += 1;
    const own = turn.current;
    setState(next);
    return (after: ComparisonState) => {
      if (turn.current === own) setState(after);
    };
  };

  const bring = (file: File) => {
    const go = begin({ is: "opening", file });
    reconciler()
      .open(file)
      .then(
        (opened) => go({ is: "mapping", file, opened }),
        (error: unknown) => go({ is: "failed", file, error }),
      );
  };

  const compare = (mapping: ColumnMapping) => {
    if (state.is !== "mapping") return;
    const { file } = state;
    const go = begin({ is: "comparing", file, done: 0, total: file.size });
    reconciler()
      .compare({ file, name: file.name, mapping, periodId: id }, (done, total) =>
        go({ is: "comparing", file, done, total }),
      )
      .then(
        (compared) => go({ is: "compared", file, compared, at: turn.current }),
        (error: unknown) => go({ is: "failed", file, error }),
      );
  };

  const forget = () => begin({ is: "none" });
  return { state, bring, compare, forget, reconciler };
};

export type Comparing = ReturnType<typeof useComparison>;
