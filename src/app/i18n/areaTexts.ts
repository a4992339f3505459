import type { Catalogue } from "./i18nProvider";

type LoadTexts = () => Promise<Record<string, Catalogue>>;

const usage = () => import("./en/usage");
const terms = async () => {
  const { caps, keyStatus } = await import("./en/terms");
  return { caps, key_status: keyStatus };
};

/** The texts that come with an area's pages, not with the console: they would be a tenth of the first load. */
export const areaTexts = {
  home: async () => ({ home: (await import("./en/home")).home }),
  accounts: async () => {
    const [accounts, used, shared] = await Promise.all([import("./en/accounts"), usage(), terms()]);
    return { accounts: accounts.accounts, usage: used.usage, ...shared };
  },
  accessKeys: async () => {
    const [accessKeys, used, shared] = await Promise.all([import("./en/accessKeys"), usage(), terms()]);
    return { access_keys: accessKeys.accessKeys, usage: used.usage, ...shared };
  },
  usage: async () => ({ usage: (await usage()).usage }),
} satisfies Record<string, LoadTexts>;
