import { useTranslate } from "react-admin";
import { classNames } from "../classNames";

/** One line of text still to come, as tall as the line that replaces it. */
export const SkeletonLine = ({ className }: { className?: string }) => (
  <span aria-hidden className={classNames("flex h-5 items-center", className)}>
    <span className="skeleton block h-2.5 w-full" />
  </span>
);

const widths = ["w-3/5", "w-4/5", "w-2/5", "w-full", "w-1/2"];

export const SkeletonText = ({ lines = 3 }: { lines?: number }) => {
  const translate = useTranslate();
  return (
    <div role="status" aria-label={translate("kit.loading")}>
      {Array.from({ length: lines }, (_, line) => (
        <SkeletonLine key={line} className={widths[line % widths.length] ?? "w-full"} />
      ))}
    </div>
  );
};

/** Stands for a DefinitionList of as many rows, at the same height. */
export const SkeletonDefinitionList = ({ rows = 6 }: { rows?: number }) => {
  const translate = useTranslate();
  return (
    <div role="status" aria-label={translate("kit.loading")}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex gap-4 border-b border-hairline py-1.5 last:border-b-0">
          <SkeletonLine className="w-32 sm:w-40" />
          <SkeletonLine className={widths[row % widths.length] ?? "w-full"} />
        </div>
      ))}
    </div>
  );
};
