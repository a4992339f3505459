import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";

export interface Brush {
  /** First and last bucket, both included. */
  from: number;
  to: number;
}

interface BrushOptions {
  count: number;
  /** The bucket under a share of the width. */
  at: (share: number) => number;
  onZoom: (brush: Brush) => void;
  onZoomOut: () => void;
}

const ordered = (anchor: number, cursor: number): Brush => ({
  from: Math.min(anchor, cursor),
  to: Math.max(anchor, cursor),
});

type Step = (at: number, count: number) => number;

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  PageUp: (at) => at - 10,
  PageDown: (at) => at + 10,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

interface DragOptions {
  at: (share: number) => number;
  onMove: (index: number, extend: boolean) => void;
  onHover: (index: number) => void;
  onEnd: (index: number) => void;
  onCancel: () => void;
}

/** From pressing to letting go, wherever the pointer wanders meanwhile. */
const useDrag = ({ at, onMove, onHover, onEnd, onCancel }: DragOptions) => {
  const dragging = useRef(false);
  const placeOf = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return at((event.clientX - box.left) / box.width);
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      dragging.current = true;
      onMove(placeOf(event), false);
    },
    onPointerMove: (event: PointerEvent) => {
      if (dragging.current) onMove(placeOf(event), true);
      else if (event.pointerType === "mouse") onHover(placeOf(event));
    },
    onPointerUp: (event: PointerEvent) => {
      if (!dragging.current) return;
      dragging.current = false;
      onEnd(placeOf(event));
    },
    onPointerCancel: () => {
      dragging.current = false;
      onCancel();
    },
  };
};

/** Choosing a stretch of a histogram: by dragging, or with arrows (Shift extends, Enter zooms, Backspace widens). */
export const useBrush = ({ count, at, onZoom, onZoomOut }: BrushOptions) => {
  const [cursor, setCursor] = useState(count - 1);
  const [brush, setBrush] = useState<Brush>();
  const anchor = useRef(0);
  const bounded = (index: number) => Math.max(0, Math.min(count - 1, index));
  const zoom = (chosen: Brush) => {
    setBrush(undefined);
    onZoom(chosen);
  };
  const move = (index: number, extend: boolean) => {
    const next = bounded(index);
    if (!extend) anchor.current = next;
    setCursor(next);
    setBrush(extend ? ordered(anchor.current, next) : undefined);
  };
  const drag = useDrag({
    at: (share) => bounded(at(share)),
    onMove: move,
    onHover: setCursor,
    onEnd: (index) => zoom(ordered(anchor.current, index)),
    onCancel: () => setBrush(undefined),
  });
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step) move(step(bounded(cursor), count), event.shiftKey);
    else if (event.key === "Enter") zoom(brush ?? ordered(bounded(cursor), bounded(cursor)));
    else if (event.key === "Backspace") onZoomOut();
    else if (event.key === "Escape" && brush) setBrush(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { cursor: bounded(cursor), brush, handlers: { onKeyDown: handleKeyDown, ...drag } };
};
