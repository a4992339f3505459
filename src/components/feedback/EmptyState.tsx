import type { ReactNode } from "react";
import { Icon } from "../icon/Icon";
import type { IconName } from "../icon/iconPaths";

export interface EmptyStateProps {
  title: ReactNode;
  /** What to do about it. */
  children?: ReactNode;
  icon?: IconName;
  action?: ReactNode;
}

export const EmptyState = ({ title, children, icon = "list", action }: EmptyStateProps) => (
  <div className="flex flex-col items-center gap-2 px-4 py-12 text-center">
    <Icon name={icon} className="size-6 text-faint" />
    <p className="text-base font-semibold">{title}</p>
    {children && <div className="max-w-md text-sm text-muted">{children}</div>}
    {action && <div className="pt-2">{action}</div>}
  </div>
);
