import { app } from "./en/app";
import { kit } from "./en/kit";
import { reactAdmin } from "./en/reactAdmin";
import type { Catalogue } from "./i18nProvider";

/** What every page needs; an area's texts come with the first of its pages (see `withTexts`). */
export const texts: Record<string, Catalogue> = { ra: reactAdmin, app, kit };

export const addTexts = (areas: Record<string, Catalogue>): void => {
  Object.assign(texts, areas);
};
