import { useCallback, useEffect, useState } from "react";
import {
  disclosureOf,
  nextEndMs,
  stillOpen,
  valuesOf,
  type Disclosure,
  type RevealAnswer,
} from "./disclosure";

/** Forgets at the very end, also when the machine slept over it or the page comes back from the browser's cache. */
const useForgetting = (disclosures: readonly Disclosure[], forget: () => void) => {
  useEffect(() => {
    const end = nextEndMs(disclosures);
    if (end === undefined) return undefined;
    const timer = setTimeout(forget, Math.max(0, end - Date.now()));
    // A timer stands still while the machine sleeps; the clock does not.
    const watch = setInterval(forget, 1000);
    document.addEventListener("visibilitychange", forget);
    window.addEventListener("pageshow", forget);
    return () => {
      clearTimeout(timer);
      clearInterval(watch);
      document.removeEventListener("visibilitychange", forget);
      window.removeEventListener("pageshow", forget);
    };
  }, [disclosures, forget]);
};

/**
 * What has been revealed on this page. The values live in this component's state alone: in no query or mutation cache,
 * no storage, no URL, no other tab; leaving the page forgets them.
 */
export const useDisclosures = (skewMs: number) => {
  const [disclosures, setDisclosures] = useState<readonly Disclosure[]>([]);
  const forget = useCallback(() => setDisclosures((open) => stillOpen(open, Date.now())), []);
  useForgetting(disclosures, forget);
  const open = useCallback(
    (answer: RevealAnswer) => {
      const now = Date.now();
      setDisclosures((present) => [...stillOpen(present, now), disclosureOf(answer, now, skewMs)]);
    },
    [skewMs],
  );
  const hide = useCallback(() => setDisclosures([]), []);
  return { values: valuesOf(disclosures), endsAtMs: nextEndMs(disclosures), open, hide };
};
