import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { useSession } from "../../../providers/authProvider/SessionContext";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import type { RevealField } from "../account";
import { disclosureOf, nextEndMs, stillOpen, valuesOf, type Disclosure, type Revealed } from "./revealed";

/** Forgets at the very end, also when the machine slept over it or the page comes back from the browser's cache. */
const useForgetting = (disclosures: readonly Disclosure[], forget: () => void) => {
  useEffect(() => {
    const end = nextEndMs(disclosures);
    if (end === undefined) return undefined;
    const timer = setTimeout(forget, Math.max(0, end - Date.now()));
    const leave = () => forget();
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("pageshow", leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("pageshow", leave);
    };
  }, [disclosures, forget]);
};

/**
 * Personal data in clear, for a reason and five minutes. The values live in this component's state alone: not in the
 * query or mutation cache, not in storage, not in the URL; leaving the page forgets them.
 */
export const useReveal = (accountId: string) => {
  const steward = useSteward();
  const session = useSession();
  const queryClient = useQueryClient();
  const [disclosures, setDisclosures] = useState<readonly Disclosure[]>([]);
  const intent = useRef<{ body: string; key: string }>(undefined);
  const forget = useCallback(() => setDisclosures((open) => stillOpen(open, Date.now())), []);
  useForgetting(disclosures, forget);

  const reveal = async (fields: readonly RevealField[], reason: string): Promise<void> => {
    const data = { fields, reason };
    const body = JSON.stringify(data);
    if (intent.current?.body !== body) intent.current = { body, key: crypto.randomUUID() };
    const { key } = intent.current;
    const result = await steward.act("accounts", accountId, "reveal", { data, idempotencyKey: key });
    intent.current = undefined;
    if (result.kind !== "done") return;
    const opened = disclosureOf(result.data as Revealed, Date.now(), session.clockSkewMs());
    setDisclosures((open) => [...stillOpen(open, Date.now()), opened]);
    // The platform wrote an event about it; a trail that is open shall show it.
    await queryClient.invalidateQueries({ queryKey: ["audit-events"] });
  };

  return {
    values: valuesOf(disclosures),
    endsAtMs: nextEndMs(disclosures),
    reveal,
    hide: () => setDisclosures([]),
  };
};

export type Reveal = ReturnType<typeof useReveal>;
