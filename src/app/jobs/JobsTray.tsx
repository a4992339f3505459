import { useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { Icon } from "../../components/icon/Icon";
import { lazyNamed } from "../../components/lazy/lazyNamed";
import { useTabJobs } from "../../providers/tabJobs/TabJobsContext";
import { useJobs } from "./useJobs";

const JobsPanel = lazyNamed(() => import("./JobsPanel").then((module) => module.JobsPanel));

/** Long work goes on wherever the person is: the tray says how far it is and hands over what it made. */
export const JobsTray = () => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const tray = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const { jobs, active, error, isPending, refetch } = useJobs();
  const tabJobs = useTabJobs();
  const running = active.length + tabJobs.filter(({ state }) => state === "running").length;
  const hasAlarm = tabJobs.some(({ isAlarm }) => isAlarm);
  useEffect(() => {
    if (!isOpen) return undefined;
    const handlePointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !tray.current?.contains(target)) setOpen(false);
    };
    const handleKeyDown = ({ key }: KeyboardEvent) => {
      if (key !== "Escape") return;
      setOpen(false);
      trigger.current?.focus();
    };
    window.addEventListener("pointerdown", handlePointerDown);
    window.addEventListener("keydown", handleKeyDown);
    return () => {
      window.removeEventListener("pointerdown", handlePointerDown);
      window.removeEventListener("keydown", handleKeyDown);
    };
  }, [isOpen]);
  const label = translate(hasAlarm ? "app.jobs.open_alarm" : "app.jobs.open", { smart_count: running });
  return (
    <div ref={tray} className="relative">
      <button
        ref={trigger}
        type="button"
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        onPointerEnter={JobsPanel.preload}
        onFocus={JobsPanel.preload}
        onClick={() => setOpen((open) => !open)}
        className="relative inline-flex h-control min-w-control items-center justify-center gap-1 rounded px-1.5 text-muted hover:bg-hover hover:text-ink"
      >
        <Icon name="download" />
        {running > 0 && <span className="text-xs font-medium text-accent">{running}</span>}
        {hasAlarm && <Icon name="error" className="text-critical" />}
        {running > 0 && (
          <span aria-hidden className="absolute inset-x-1 bottom-0.5 overflow-hidden">
            <span className="progress-hairline block" />
          </span>
        )}
      </button>
      {isOpen && (
        <JobsPanel
          {...{ jobs, tabJobs, error, isPending }}
          onRetry={() => void refetch()}
          onLeave={() => setOpen(false)}
        />
      )}
    </div>
  );
};
