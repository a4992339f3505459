import type { Catalogue } from "./i18nProvider";

type LoadTexts = () => Promise<Record<string, Catalogue>>;

const usage = () => import("./en/usage");

/** The texts that come with an area's pages, not with the console: they would be a tenth of the first load. */
export const areaTexts = {
  home: async () => ({ home: (await import("./en/home")).home }),
  accounts: async () => {
    const [accounts, shared] = await Promise.all([import("./en/accounts"), usage()]);
    return { accounts: accounts.accounts, usage: shared.usage };
  },
  accessKeys: async () => {
    const [accessKeys, shared] = await Promise.all([import("./en/accessKeys"), usage()]);
    return { access_keys: accessKeys.accessKeys, usage: shared.usage };
  },
  usage: async () => ({ usage: (await usage()).usage }),
} satisfies Record<string, LoadTexts>;
