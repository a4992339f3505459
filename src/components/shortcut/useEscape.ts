import { useEffect } from "react";

/** Escape from anywhere on the page, unless a dialog or something else takes it. */
export const useEscape = (onEscape: () => void) => {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || document.querySelector("[role=dialog]")) return;
      // A table takes Escape for its selection, of which a stream has none.
      const isInTable = event.target instanceof Element && event.target.closest("[role=grid]") !== null;
      if (event.defaultPrevented && !isInTable) return;
      onEscape();
    };
    document.addEventListener("keydown", handleKeyDown);
    return () => document.removeEventListener("keydown", handleKeyDown);
  });
};
