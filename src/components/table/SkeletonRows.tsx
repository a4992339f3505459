import type { CSSProperties } from "react";

export interface SkeletonRowsProps {
  count: number;
  columns: number;
  isSelectable: boolean;
}

/**
 * Rows to come, exactly as tall and wide as the rows that replace them. Drawn as one element a column, its bars a
 * background: cell by cell it took longer to lay out than the rows themselves.
 */
export const SkeletonRows = ({ count, columns, isSelectable }: SkeletonRowsProps) => (
  <div
    role="presentation"
    aria-hidden
    className="data-skeleton"
    style={{ "--skeleton-rows": count } as CSSProperties}
  >
    {isSelectable && <i />}
    {Array.from({ length: columns }, (_, column) => (
      <span key={column} />
    ))}
  </div>
);
