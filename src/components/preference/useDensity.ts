import { useEffect } from "react";
import { useStore } from "react-admin";

export type Density = "comfortable" | "compact";

/** Row heights in pixels; the same figures as `--st-row` in tokens.css, needed here to lay out rows that are not drawn. */
export const rowHeights: Record<Density, number> = { comfortable: 36, compact: 32 };

export const useDensity = (): [Density, (density: Density) => void] => {
  const [density, setDensity] = useStore<Density>("preference.density", "comfortable");
  useEffect(() => {
    document.documentElement.dataset["density"] = density;
  }, [density]);
  return [density, setDensity];
};
