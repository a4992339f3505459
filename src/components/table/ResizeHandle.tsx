import type { PointerEvent } from "react";
import { clampWidth } from "./columns";

export interface ResizeHandleProps {
  onPreview: (width: number) => void;
  onCommit: (width: number) => void;
}

/** The right edge of a heading, for the mouse; the keyboard has its own way on the heading itself. */
export const ResizeHandle = ({ onPreview, onCommit }: ResizeHandleProps) => {
  const handlePointerDown = (event: PointerEvent<HTMLSpanElement>) => {
    const handle = event.currentTarget;
    const startWidth = handle.parentElement?.offsetWidth;
    if (startWidth === undefined || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    handle.setPointerCapture(event.pointerId);
    const startX = event.clientX;
    const widthAt = (x: number) => clampWidth(startWidth + x - startX);
    const handleMove = (move: globalThis.PointerEvent) => onPreview(widthAt(move.clientX));
    const handleEnd = (end: globalThis.PointerEvent) => {
      handle.removeEventListener("pointermove", handleMove);
      handle.removeEventListener("pointerup", handleEnd);
      handle.removeEventListener("pointercancel", handleEnd);
      if (end.clientX !== startX) onCommit(widthAt(end.clientX));
    };
    handle.addEventListener("pointermove", handleMove);
    handle.addEventListener("pointerup", handleEnd);
    handle.addEventListener("pointercancel", handleEnd);
  };
  return (
    <span
      aria-hidden
      draggable
      onDragStart={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onPointerDown={handlePointerDown}
      className="absolute inset-y-1 -right-1 z-1 w-2 cursor-col-resize touch-none after:absolute after:inset-y-1 after:left-1/2 after:border-l after:border-transparent group-hover:after:border-line hover:after:border-accent"
    />
  );
};
