import type { ReactNode } from "react";
import { useDocumentTitle } from "./useDocumentTitle";

export interface PageHeaderProps {
  title: ReactNode;
  breadcrumbs?: ReactNode;
  actions?: ReactNode;
  /** Facts beside the title: status, id, owner. */
  meta?: ReactNode;
}

export const PageHeader = ({ title, breadcrumbs, actions, meta }: PageHeaderProps) => {
  useDocumentTitle(typeof title === "string" ? title : undefined);
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 pb-4">
      <div className="min-w-0 flex-1 basis-64">
        {breadcrumbs && <div className="mb-1 text-xs text-muted">{breadcrumbs}</div>}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="min-w-0 text-xl font-semibold tracking-[-0.01em] break-words">{title}</h1>
          {meta && <div className="flex flex-wrap items-center gap-2 text-sm text-muted">{meta}</div>}
        </div>
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
};
