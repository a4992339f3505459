import { useTranslate } from "react-admin";
import { classNames } from "../classNames";
import type { ChartSeries } from "../chart/chartData";

export interface LegendEntry extends ChartSeries {
  /** The total of the series, in words. */
  total: string;
  /** Narrows the view to it; absent where requests cannot be asked for by it. */
  onOnly?: (() => void) | undefined;
}

interface UsageLegendProps {
  entries: readonly LegendEntry[];
  /** The compared range, where one is drawn. */
  before: string | undefined;
  hasOpen: boolean;
}

const Swatch = ({ colour }: { colour: string }) => (
  <span aria-hidden className="size-2.5 shrink-0 rounded-sm" style={{ background: colour }} />
);

const item = "inline-flex max-w-56 items-center gap-1.5 rounded-sm px-1 py-0.5";

/** What the colours are. Choosing one narrows the page to it. */
export const UsageLegend = ({ entries, before, hasOpen }: UsageLegendProps) => {
  const translate = useTranslate();
  return (
    <ul
      className="flex flex-wrap gap-x-2 gap-y-0.5 px-3 pt-1 pb-3 text-xs"
      aria-label={translate("usage.legend")}
    >
      {entries.map(({ id, name, colour, total, onOnly }) => (
        <li key={id} className="min-w-0">
          {onOnly ? (
            <button
              type="button"
              onClick={onOnly}
              title={translate("usage.only", { name })}
              className={classNames(item, "hover:bg-hover")}
            >
              <Swatch colour={colour} />
              <bdi className="truncate text-left">{name}</bdi>
              <span className="text-muted tabular-nums">{total}</span>
            </button>
          ) : (
            <span className={item}>
              <Swatch colour={colour} />
              <bdi className="truncate text-left">{name}</bdi>
              <span className="text-muted tabular-nums">{total}</span>
            </span>
          )}
        </li>
      ))}
      {before && (
        <li className={classNames(item, "text-muted")}>
          <span aria-hidden className="w-4 border-t-2 border-dashed border-ink" />
          {before}
        </li>
      )}
      {hasOpen && (
        <li className={classNames(item, "text-muted")}>
          <span aria-hidden className="hatched size-2.5 rounded-sm border border-line" />
          {translate("usage.open")}
        </li>
      )}
    </ul>
  );
};
