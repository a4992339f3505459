import {
  useEffect,
  useId,
  useRef,
  useState,
  type FocusEvent,
  type PointerEvent,
  type ReactNode,
} from "react";

interface Hint {
  text: string;
  at: { left: number; top: number; above: boolean };
  target: HTMLElement;
}

const room = 160;
const margin = 8;
const width = 320;

const hintOf = (element: Element | null): Hint | undefined => {
  const target =
    element?.closest<HTMLElement>("[data-hint]") ?? element?.querySelector<HTMLElement>("[data-hint]");
  const text = target?.dataset["hint"];
  if (!target || !text) return undefined;
  const box = target.getBoundingClientRect();
  const above = window.innerHeight - box.bottom < room;
  return {
    text,
    target,
    at: {
      left: Math.max(margin, Math.min(box.left, window.innerWidth - width - margin)),
      top: above ? box.top - margin : box.bottom + margin / 2,
      above,
    },
  };
};

/**
 * Hints for a dense area: one element for all of them, shown for whatever `data-hint` the pointer or the focus is on.
 * It can be hovered and dismissed with Escape (WCAG 1.4.13), and describes its cell to a screen reader.
 */
export const HintArea = ({ children, className }: { children: ReactNode; className?: string }) => {
  const id = useId();
  const area = useRef<HTMLDivElement>(null);
  const [hint, setHint] = useState<Hint>();
  const isShown = hint !== undefined;
  useEffect(() => {
    if (!isShown) return undefined;
    const hide = () => setHint(undefined);
    const hideOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape") hide();
    };
    document.addEventListener("keydown", hideOnEscape);
    document.addEventListener("scroll", hide, true);
    return () => {
      document.removeEventListener("keydown", hideOnEscape);
      document.removeEventListener("scroll", hide, true);
    };
  }, [isShown]);
  useEffect(() => {
    const target = hint?.target.closest("[role=gridcell], [role=rowheader], button, a") ?? hint?.target;
    target?.setAttribute("aria-describedby", id);
    return () => target?.removeAttribute("aria-describedby");
  }, [hint, id]);
  const show = (element: EventTarget) => {
    if (!(element instanceof Element) || element.closest("[role=tooltip]")) return;
    const next = hintOf(element.closest("[data-hint]"));
    setHint((shown) => (shown?.target === next?.target ? shown : next));
  };
  const handleFocus = ({ target }: FocusEvent) => {
    if (target.matches(":focus-visible")) setHint(hintOf(target));
  };
  const handleLeave = ({ relatedTarget }: PointerEvent) => {
    if (!(relatedTarget instanceof Node && area.current?.contains(relatedTarget))) setHint(undefined);
  };
  return (
    <div
      ref={area}
      className={className}
      onPointerOver={({ target }) => show(target)}
      onPointerLeave={handleLeave}
      onFocus={handleFocus}
      onBlur={() => setHint(undefined)}
    >
      {children}
      {hint && (
        <div
          role="tooltip"
          id={id}
          className="fixed z-50 w-max max-w-80 rounded-md border border-line bg-raised px-3 py-2 text-xs whitespace-pre-line text-ink shadow-overlay"
          style={{
            left: hint.at.left,
            top: hint.at.top,
            transform: hint.at.above ? "translateY(-100%)" : undefined,
          }}
        >
          {hint.text}
        </div>
      )}
    </div>
  );
};
