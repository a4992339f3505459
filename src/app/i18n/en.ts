import { accessKeys } from "./en/accessKeys";
import { accounts } from "./en/accounts";
import { app } from "./en/app";
import { home } from "./en/home";
import { kit } from "./en/kit";
import { reactAdmin } from "./en/reactAdmin";
import { usage } from "./en/usage";
import type { Catalogue } from "./i18nProvider";

/** One file per area; an area's texts come with the console, not with its page, so that none is ever missing. */
export const en: Catalogue = {
  ra: reactAdmin,
  app: { ...app, home: { ...app.home, ...home } },
  kit,
  access_keys: accessKeys,
  accounts,
  usage,
};
