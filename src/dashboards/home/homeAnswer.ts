import type { RangeId } from "../../domain/usage/usageRange";
import type { components } from "../../../openapi/platform.gen";

export type HomeAnswer = components["schemas"]["Home"];
export type HomeItem = components["schemas"]["HomeItem"];
export type HomeFigure = components["schemas"]["HomeFigure"];

/** Usage has ranges where lists have filters. */
const USAGE_RANGES: Partial<Record<HomeFigure["kind"], RangeId>> = {
  requests_24h: "24h",
  refused_24h: "24h",
  cost_today: "today",
  cost_month: "month",
};

/** The page that shows exactly what was counted. */
export const pathOf = ({ kind, resource, filter }: HomeItem | HomeFigure): string => {
  const range = USAGE_RANGES[kind as HomeFigure["kind"]];
  if (resource === "usage" && range) return `/usage?range=${range}`;
  return `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter), page: "1" }).toString()}`;
};
