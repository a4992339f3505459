import { useMemo, useState, type ReactNode } from "react";
import { lazyNamed } from "../lazy/lazyNamed";
import type { RevealAnswer } from "./disclosure";
import { RevealContext } from "./RevealContext";
import { useDisclosures } from "./useDisclosures";

const RevealDialog = lazyNamed(() => import("./RevealDialog").then((module) => module.RevealDialog));

export interface RevealScopeProps {
  fields: readonly string[];
  /** Prefix of the catalogue for the names of the fields. */
  labels: string;
  /** Why nothing can be revealed, in words. */
  refusal?: string | undefined;
  /** Asks the platform, which records who asked and why. */
  onReveal: (fields: readonly string[], reason: string) => Promise<RevealAnswer>;
  /** The server's clock minus this machine's. */
  skewMs?: number;
  children: ReactNode;
}

/** Holds what has been revealed of one record, for the page below it and no longer than it lives. */
export const RevealScope = ({
  fields,
  labels,
  refusal,
  onReveal,
  skewMs = 0,
  children,
}: RevealScopeProps) => {
  const { values, endsAtMs, open, hide } = useDisclosures(skewMs);
  const [asked, setAsked] = useState<readonly string[]>();
  const context = useMemo(
    () => ({
      values,
      endsAtMs,
      fields,
      labels,
      refusal,
      ask: setAsked,
      preload: RevealDialog.preload,
      hide,
    }),
    [values, endsAtMs, fields, labels, refusal, hide],
  );
  return (
    <RevealContext value={context}>
      {children}
      {asked && refusal === undefined && (
        <RevealDialog
          fields={fields}
          labels={labels}
          chosen={asked}
          onReveal={async (wanted, reason) => open(await onReveal(wanted, reason))}
          onClose={() => setAsked(undefined)}
        />
      )}
    </RevealContext>
  );
};
