import { useId, type KeyboardEvent, type ReactNode } from "react";
import { useLocation, useNavigate } from "react-admin";
import { classNames } from "../classNames";
import { ErrorBoundaryPanel } from "../feedback/ErrorBoundaryPanel";

export interface Tab {
  id: string;
  label: ReactNode;
  /** A count or a mark beside the label. */
  badge?: ReactNode;
  content: ReactNode;
}

export interface TabsProps {
  tabs: readonly Tab[];
  label: string;
  /** The name of the search parameter that keeps the open tab. */
  param?: string;
}

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The open tab lives in the URL, so a link to it can be sent to a colleague. */
export const Tabs = ({ tabs, label, param = "tab" }: TabsProps) => {
  const id = useId();
  const navigate = useNavigate();
  const { search, pathname } = useLocation();
  const asked = new URLSearchParams(search).get(param);
  const open = tabs.find((tab) => tab.id === asked) ?? tabs[0];
  if (!open) return null;
  const select = (tab: Tab) => {
    const next = new URLSearchParams(search);
    if (tab === tabs[0]) next.delete(param);
    else next.set(param, tab.id);
    navigate({ pathname, search: next.size ? `?${next}` : "" }, { replace: true });
  };
  const handleKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = tabs[steps[event.key]?.(tabs.indexOf(open), tabs.length) ?? -1];
    if (!target) return;
    event.preventDefault();
    select(target);
    document.getElementById(`${id}-${target.id}`)?.focus();
  };
  return (
    <div>
      <div
        role="tablist"
        aria-label={label}
        onKeyDown={handleKeyDown}
        className="flex gap-1 overflow-x-auto border-b border-hairline"
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab === open}
            aria-controls={`${id}-panel`}
            tabIndex={tab === open ? 0 : -1}
            onClick={() => select(tab)}
            className={classNames(
              "-mb-px flex h-9 items-center gap-2 border-b-2 px-3 text-sm font-medium whitespace-nowrap -outline-offset-2",
              tab === open ? "border-accent text-ink" : "border-transparent text-muted hover:text-ink",
            )}
          >
            {tab.label}
            {tab.badge}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open.id}`} className="pt-4">
        <ErrorBoundaryPanel key={open.id}>{open.content}</ErrorBoundaryPanel>
      </div>
    </div>
  );
};
