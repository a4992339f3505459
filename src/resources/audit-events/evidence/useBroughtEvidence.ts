import { useEffect, useRef, useState } from "react";
import type { CheckedEvidence, HeadStanding } from "../../../domain/evidence/checkEvidence";
import type { BroughtEvidence } from "../../../providers/logProof/evidenceFiles";
import { useLogProver } from "../../../providers/logProof/LogProofContext";

export type Brought =
  | { is: "none" }
  | { is: "checking"; name: string }
  | {
      is: "checked";
      name: string;
      checked: CheckedEvidence;
      /** Undefined while it is being found out. */
      standing: HeadStanding | undefined;
      rows: BroughtEvidence["rows"];
    }
  /** The file could not be read: it was moved or changed while it was. */
  | { is: "unreadable"; name: string; error: unknown };

/** One file at a time; another takes its place, also while the first is still being checked. */
export const useBroughtEvidence = () => {
  const prover = useLogProver();
  const [state, setState] = useState<Brought>({ is: "none" });
  const present = useRef<BroughtEvidence>(undefined);
  useEffect(() => () => present.current?.forget(), []);

  const follow = async (brought: BroughtEvidence, name: string) => {
    const isPresent = () => present.current === brought;
    try {
      const checked = await brought.checked;
      if (!isPresent()) return;
      const found = { is: "checked", name, checked, standing: undefined, rows: brought.rows } as const;
      setState(found);
      if (checked.is !== "verified") return;
      const standing = await brought.standing();
      if (isPresent()) setState({ ...found, standing });
    } catch (error) {
      if (isPresent()) setState({ is: "unreadable", name, error });
    }
  };
  const bring = (file: File) => {
    present.current?.forget();
    present.current = prover.bringEvidence(file);
    setState({ is: "checking", name: file.name });
    void follow(present.current, file.name);
  };
  return { state, bring };
};
