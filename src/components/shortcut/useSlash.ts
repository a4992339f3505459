import { useEffect, type RefObject } from "react";
import { isTyping } from "./useKeys";

/** `/` comes to the field from anywhere on the page. */
export const useSlash = (field: RefObject<HTMLInputElement | null>) => {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      if (isTyping(event) || document.querySelector("[role=dialog],[role=alertdialog]")) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener("keydown", handleKeyDown);
    return () => document.removeEventListener("keydown", handleKeyDown);
  }, [field]);
};
