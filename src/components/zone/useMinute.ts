import { useSyncExternalStore } from "react";

const minuteMs = 60_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  timer ??= setInterval(() => listeners.forEach((notify) => notify()), minuteMs / 2);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
};

const currentMinute = () => Math.floor(Date.now() / minuteMs);

/** Now, to the minute: one clock for all "3 minutes ago" of the page. */
export const useMinute = (): Date => new Date(useSyncExternalStore(subscribe, currentMinute) * minuteMs);
