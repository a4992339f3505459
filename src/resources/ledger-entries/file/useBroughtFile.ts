import { useEffect, useRef, useState } from "react";
import type { FileFindings } from "../../../domain/export-check";
import { useLedgerWork } from "../../../providers/ledgerWork/LedgerWorkContext";

export type BroughtFile =
  | { is: "none" }
  | { is: "checking"; name: string; done: number; total: number }
  | { is: "checked"; name: string; found: FileFindings }
  | { is: "failed"; name: string; error: unknown; file: File };

/** One file at a time; another takes its place, also while the first is still being read. */
export const useBroughtFile = () => {
  const work = useLedgerWork();
  const [state, setState] = useState<BroughtFile>({ is: "none" });
  const present = useRef<AbortController>(undefined);
  useEffect(() => () => present.current?.abort(new DOMException("Left", "AbortError")), []);

  const bring = (file: File) => {
    present.current?.abort(new DOMException("Another file", "AbortError"));
    const stop = new AbortController();
    present.current = stop;
    const { name } = file;
    const set = (next: BroughtFile) => {
      if (!stop.signal.aborted) setState(next);
    };
    set({ is: "checking", name, done: 0, total: file.size });
    const progress = (done: number, total: number) => set({ is: "checking", name, done, total });
    work.verify(file, { signal: stop.signal, progress }).then(
      (found) => set({ is: "checked", name, found }),
      (error: unknown) => set({ is: "failed", name, error, file }),
    );
  };
  return { state, bring };
};
