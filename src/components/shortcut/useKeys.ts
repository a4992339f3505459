import { useEffect, useRef } from "react";

/** True while the key belongs to what the person types, or to an open dialog. */
export const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ["TEXTAREA", "SELECT"].includes(target.tagName) ||
    (target instanceof HTMLInputElement && target.type !== "checkbox") ||
    target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], dialog[open]') !== null);

/** Single keys of a page. `handle` says whether the key was one of its own. */
export const useKeys = (handle: (key: string) => boolean): void => {
  const latest = useRef(handle);
  useEffect(() => {
    latest.current = handle;
  });
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if (latest.current(event.key)) event.preventDefault();
    };
    window.addEventListener("keydown", handleKeyDown);
    return () => window.removeEventListener("keydown", handleKeyDown);
  }, []);
};
