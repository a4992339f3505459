import { useEffect, useRef } from "react";
import { useNavigate } from "react-admin";
import { followsLead } from "../../components/shortcut/leadKey";
import { isTyping } from "../../components/shortcut/useKeys";
import { useMe } from "../../providers/authProvider/SessionContext";
import { usePlatform } from "../../providers/platform/PlatformContext";
import { navigationFor } from "../navigation";

interface ShortcutHandlers {
  onPalette: () => void;
  onHelp: () => void;
}

const SECOND_KEY_MS = 1200;

/** Keys that work on every page: Ctrl/⌘ K, `?`, and `g` followed by an area's letter. Lists bring their own. */
export const useShortcuts = ({ onPalette, onHelp }: ShortcutHandlers) => {
  const navigate = useNavigate();
  const items = navigationFor(useMe().scopes, usePlatform());
  const latest = useRef({ onPalette, onHelp, items, navigate });
  useEffect(() => {
    latest.current = { onPalette, onHelp, items, navigate };
  });
  useEffect(() => {
    const isSecondKey = followsLead("g", SECOND_KEY_MS);
    const handleKeyDown = (event: KeyboardEvent) => {
      const now = latest.current;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        now.onPalette();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      const target = isSecondKey(event)
        ? now.items.find(({ shortcut }) => shortcut === event.key)
        : undefined;
      if (target) now.navigate(target.path);
      else if (event.key === "?") now.onHelp();
      else return;
      event.preventDefault();
    };
    // Before the page's own single keys: after `g`, an `a` means an area.
    window.addEventListener("keydown", handleKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", handleKeyDown, { capture: true });
  }, []);
};
