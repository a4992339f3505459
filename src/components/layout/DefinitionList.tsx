import type { ReactNode } from "react";
import { classNames } from "../classNames";

export interface Definition {
  label: string;
  value: ReactNode;
  /** Said under the value in small type: where it comes from, what it means. */
  note?: ReactNode;
}

export interface DefinitionListProps {
  items: readonly (Definition | false | null | undefined)[];
  /** Pairs side by side where the page is wide enough. */
  columns?: 1 | 2 | 3;
}

const grids = { 1: "", 2: "md:grid-cols-2", 3: "md:grid-cols-2 xl:grid-cols-3" };

const isDefinition = (item: Definition | false | null | undefined): item is Definition => Boolean(item);

export const DefinitionList = ({ items, columns = 1 }: DefinitionListProps) => (
  <dl className={classNames("grid gap-x-8", grids[columns])}>
    {items.filter(isDefinition).map((item) => (
      <div key={item.label} className="flex min-w-0 gap-4 border-b border-hairline py-1.5 last:border-b-0">
        <dt className="w-32 shrink-0 text-sm text-muted sm:w-40">{item.label}</dt>
        <dd className="min-w-0 flex-1 text-sm break-words">
          {item.value ?? "–"}
          {item.note && <div className="text-xs text-muted">{item.note}</div>}
        </dd>
      </div>
    ))}
  </dl>
);
