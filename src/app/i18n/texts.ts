import { app } from "./en/app";
import { kit } from "./en/kit";
import { reactAdmin } from "./en/reactAdmin";
import type { Catalogue } from "./i18nProvider";

/** What every page needs; an area's texts come with the first of its pages (see `withTexts`). */
export const texts: Record<string, Catalogue> = { ra: reactAdmin, app, kit };

/** Adds to what an area says already: its list brings less than its pages, and may be opened after them. */
export const addTexts = (areas: Record<string, Catalogue>): void => {
  for (const [area, said] of Object.entries(areas)) texts[area] = { ...texts[area], ...said };
};
