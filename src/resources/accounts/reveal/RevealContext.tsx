import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { isPurged, type Account, type RevealField } from "../account";
import type { RevealedValues } from "./revealed";
import { useReveal } from "./useReveal";

const RevealDialog = lazyNamed(() => import("./RevealDialog").then((module) => module.RevealDialog));

interface RevealContextValue {
  values: RevealedValues;
  endsAtMs: number | undefined;
  /** Fields that hold something and are masked. */
  maskable: readonly RevealField[];
  /** Why nothing can be revealed; undefined while it can. */
  refusal: "scope" | "purged" | "nothing" | undefined;
  /** Opens the dialog with these fields chosen. */
  ask: (fields: readonly RevealField[]) => void;
  preload: () => void;
  hide: () => void;
}

const RevealContext = createContext<RevealContextValue | undefined>(undefined);

export const useRevealContext = (): RevealContextValue => {
  const context = useContext(RevealContext);
  if (!context) throw new Error("useRevealContext needs the RevealProvider above it.");
  return context;
};

const refusalOf = (account: Account, hasScope: boolean): RevealContextValue["refusal"] => {
  if (isPurged(account)) return "purged";
  if (!hasScope) return "scope";
  return account.maskedFields.length === 0 ? "nothing" : undefined;
};

/** Holds what has been revealed of one account, for the page below it and no longer than it lives. */
export const RevealProvider = ({ account, children }: { account: Account; children: ReactNode }) => {
  const { values, endsAtMs, reveal, hide } = useReveal(account.id);
  const refusal = refusalOf(account, useHasScope("pii:reveal"));
  const [asked, setAsked] = useState<readonly RevealField[]>();
  const context = useMemo(
    () => ({
      values,
      endsAtMs,
      maskable: account.maskedFields,
      refusal,
      ask: setAsked,
      preload: RevealDialog.preload,
      hide,
    }),
    [values, endsAtMs, account.maskedFields, refusal, hide],
  );
  return (
    <RevealContext value={context}>
      {children}
      {asked && !refusal && (
        <RevealDialog
          fields={account.maskedFields}
          chosen={asked}
          onReveal={reveal}
          onClose={() => setAsked(undefined)}
        />
      )}
    </RevealContext>
  );
};
