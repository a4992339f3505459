import { useEffect, useMemo, useState, type ReactNode } from "react";
import { RevealContext, type RevealedValues } from "./RevealContext";

const shownForMs = 5 * 60_000;

export interface RevealAnswer {
  values: RevealedValues;
  /** When the platform wants them hidden again; never later than in five minutes. */
  expiresAt?: string | undefined;
}

export interface RevealScopeProps {
  /** Asks the platform, which records who asked and why. */
  reveal: (reason: string) => Promise<RevealAnswer>;
  children: ReactNode;
}

interface Revealed {
  values: RevealedValues;
  until: number;
}

/**
 * Personal data shown for five minutes: kept in this component's memory, so it is in no cache, storage or URL, in no
 * other tab, and gone when the page is left.
 */
export const RevealScope = ({ reveal, children }: RevealScopeProps) => {
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  useEffect(() => {
    if (!revealed) return undefined;
    const timer = setTimeout(() => setRevealed(null), Math.max(0, revealed.until - Date.now()));
    return () => clearTimeout(timer);
  }, [revealed]);
  const value = useMemo(
    () => ({
      values: revealed?.values,
      until: revealed?.until,
      hide: () => setRevealed(null),
      reveal: async (reason: string) => {
        const { values, expiresAt } = await reveal(reason);
        const own = Date.now() + shownForMs;
        const asked = expiresAt ? Date.parse(expiresAt) : own;
        setRevealed({ values, until: Math.min(own, Number.isNaN(asked) ? own : asked) });
      },
    }),
    [revealed, reveal],
  );
  return <RevealContext value={value}>{children}</RevealContext>;
};
