import { useId, type ReactNode } from "react";
import { classNames } from "../classNames";
import { ErrorBoundaryPanel } from "../feedback/ErrorBoundaryPanel";

export interface PanelProps {
  title?: ReactNode;
  /** One line under the title. */
  description?: ReactNode;
  actions?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
  /** No inner padding: for tables and lists that draw to the edge. */
  flush?: boolean;
  className?: string;
}

/** A part of a page. What breaks inside it stays inside it. */
export const Panel = ({ title, description, actions, footer, children, flush, className }: PanelProps) => {
  const id = useId();
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className={classNames("min-w-0 rounded-md border border-hairline bg-surface", className)}
    >
      {(title || actions) && (
        <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-hairline px-4 py-1.5">
          <div className="min-w-0">
            {title && (
              <h2 id={id} className="text-base font-semibold break-words">
                {title}
              </h2>
            )}
            {description && <p className="text-xs break-words text-muted">{description}</p>}
          </div>
          {actions && <div className="flex items-center gap-2">{actions}</div>}
        </div>
      )}
      <div className={flush ? undefined : "p-4"}>
        <ErrorBoundaryPanel>{children}</ErrorBoundaryPanel>
      </div>
      {footer && <div className="border-t border-hairline px-4 py-2 text-xs text-muted">{footer}</div>}
    </section>
  );
};
