import type { Area } from "../platform";

/** What hangs on accounts and is told of them. Each area registers itself, so that accounts need know none of them. */
export type LinkName = "accessKeys" | "orders" | "privacyRequests" | "openRequests";

export interface AccountLink {
  /** Rows of this kind that belong to the account. */
  countOf(accountId: string): number;
  /** Changes with every write. */
  revision(): number;
}

export interface AccountLinks {
  register(name: LinkName, link: AccountLink): void;
  countOf(name: LinkName, accountId: string): number;
  revision(name: LinkName): number;
  /** Further ways to find an account, such as by the public prefix of one of its keys. */
  readonly finders: ((text: string) => readonly string[])[];
}

export const accountLinks: Area<AccountLinks> = {
  name: "account-links",
  build() {
    const links = new Map<LinkName, AccountLink>();
    return {
      finders: [],
      register: (name, link) => void links.set(name, link),
      countOf: (name, accountId) => links.get(name)?.countOf(accountId) ?? 0,
      revision: (name) => links.get(name)?.revision() ?? -1,
    };
  },
};
