import type { components } from "../../../openapi/platform.gen";

export type HomeAnswer = components["schemas"]["Home"];
export type HomeItem = components["schemas"]["HomeItem"];
export type HomeFigure = components["schemas"]["HomeFigure"];

/** The list that shows exactly what was counted. */
export const listPath = ({ resource, filter }: Pick<HomeItem, "resource" | "filter">): string =>
  `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter), page: "1" }).toString()}`;
