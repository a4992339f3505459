export interface SkeletonRowsProps {
  count: number;
  columns: number;
  isSelectable: boolean;
}

const bars = ["w-3/4", "w-1/2", "w-2/3", "w-2/5", "w-3/5"];

/** Rows to come, exactly as tall and wide as the rows that replace them. */
export const SkeletonRows = ({ count, columns, isSelectable }: SkeletonRowsProps) => (
  <div role="presentation" aria-hidden className="min-w-(--table-width)">
    {Array.from({ length: count }, (_, row) => (
      <div key={row} className="data-row-skeleton">
        {isSelectable && <span />}
        {Array.from({ length: columns }, (_unused, column) => (
          <span key={column} className="flex items-center px-cell">
            <span className={`skeleton block h-2 ${bars[(row + column * 2) % bars.length] ?? ""}`} />
          </span>
        ))}
      </div>
    ))}
  </div>
);
