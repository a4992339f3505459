import { useLayoutEffect, useRef, useState, type UIEvent } from "react";

const nearTop = 24;
/** About two screens of rows. */
const nearEnd = 1400;

const scrollToTop = (frame: HTMLElement | null) => frame?.querySelector("[role=grid]")?.scrollTo({ top: 0 });

/**
 * Where the table inside stands, without knowing more of it: scrolling is heard on its way down.
 * @param of What is read; with something else the table starts at its top again.
 */
export const useScroll = (onNearEnd: () => void, of: string) => {
  const frame = useRef<HTMLDivElement>(null);
  const shown = useRef(of);
  useLayoutEffect(() => {
    if (shown.current !== of) scrollToTop(frame.current);
    shown.current = of;
  }, [of]);
  const [isAtTop, setAtTop] = useState(true);
  const handleScroll = ({ target }: UIEvent<HTMLElement>) => {
    const scroller = target as HTMLElement;
    if (scroller.getAttribute("role") !== "grid") return;
    setAtTop(scroller.scrollTop < nearTop);
    if (scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearEnd) onNearEnd();
  };
  return { frame, isAtTop, handleScroll, toTop: () => scrollToTop(frame.current) };
};
