import { app } from "./en/app";
import { reactAdmin } from "./en/reactAdmin";
import type { Catalogue } from "./i18nProvider";

export const en: Catalogue = { ra: reactAdmin, app };
