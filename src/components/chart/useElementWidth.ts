import { useLayoutEffect, useRef, useState } from "react";

/** The width of an element, 0 until it is known; followed as it changes. */
export const useElementWidth = <Found extends HTMLElement>() => {
  const ref = useRef<Found>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const tell = () => setWidth(Math.floor(element.clientWidth));
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
};
