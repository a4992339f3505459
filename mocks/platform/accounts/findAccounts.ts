import type { components } from "../../../openapi/platform.gen";
import type { Collection } from "../collection";
import type { Platform } from "../platform";
import { accountLinks } from "./accountLinks";
import type { AccountRow } from "./accountRow";

type Matched = components["schemas"]["SearchResult"]["matched"];

export interface FoundAccount {
  readonly row: AccountRow;
  readonly matched: Matched;
}

/**
 * Accounts by id, whole e-mail address or the public prefix of a key; what was erased by its pseudonym alone, because
 * whoever finds that by what was known before has named the person again. Never by a part of something personal:
 * whoever may search by parts can spell out what is masked.
 */
export class AccountFinder {
  readonly #platform: Platform;
  readonly #rows: Collection<AccountRow>;
  #revision = -1;
  #byText = new Map<string, FoundAccount>();

  constructor(platform: Platform, rows: Collection<AccountRow>) {
    this.#platform = platform;
    this.#rows = rows;
  }

  find(text: string): readonly FoundAccount[] {
    const wanted = text.trim();
    const exact = this.#index().get(wanted.toLowerCase());
    if (exact !== undefined) return [exact];
    if (wanted.length < 6) return [];
    const begins = wanted.startsWith("acc_") ? this.#beginning(wanted) : [];
    return [...begins, ...this.#byKey(wanted)].filter(({ row }) => row.pseudonym === undefined);
  }

  #beginning(id: string): FoundAccount[] {
    const { rows } = this.#rows.query({ filter: { id_prefix: id }, range: [0, 99] });
    return rows.map((row) => ({ row, matched: "id" }));
  }

  #byKey(text: string): FoundAccount[] {
    const accountIds = new Set(this.#platform.use(accountLinks).finders.flatMap((find) => find(text)));
    return [...accountIds].flatMap((id): FoundAccount[] => {
      const row = this.#rows.get(id);
      return row === undefined ? [] : [{ row, matched: "prefix" }];
    });
  }

  #index(): Map<string, FoundAccount> {
    if (this.#revision === this.#rows.revision) return this.#byText;
    this.#revision = this.#rows.revision;
    this.#byText = new Map();
    for (const row of this.#rows.values()) {
      if (row.pseudonym !== undefined) {
        this.#byText.set(row.pseudonym.toLowerCase(), { row, matched: "pseudonym" });
        continue;
      }
      this.#byText.set(row.id.toLowerCase(), { row, matched: "id" });
      if (row.email !== "") this.#byText.set(row.email.toLowerCase(), { row, matched: "email" });
    }
    return this.#byText;
  }
}
