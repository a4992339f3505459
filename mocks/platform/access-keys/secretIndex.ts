import type { Fingerprint, KeyRow } from "./keyRow";

export interface SecretPlace {
  readonly keyId: string;
  readonly secretId: string;
}

function put(index: Map<string, SecretPlace[]>, text: string, place: SecretPlace): void {
  const places = index.get(text);
  if (places === undefined) index.set(text, [place]);
  else places.push(place);
}

/** Finds the key of a leaked secret by what is public of it. Made when somebody first looks. */
export class SecretIndex {
  readonly #rows: () => Iterable<KeyRow>;
  #indexes:
    | {
        hash: Map<string, SecretPlace[]>;
        prefix: Map<string, SecretPlace[]>;
        last4: Map<string, SecretPlace[]>;
      }
    | undefined;

  constructor(rows: () => Iterable<KeyRow>) {
    this.#rows = rows;
  }

  /** A secret made at run time. Before the first look there is nothing to add to. */
  add(place: SecretPlace, fingerprint: Fingerprint): void {
    const indexes = this.#indexes;
    if (indexes === undefined) return;
    put(indexes.hash, fingerprint.hashPrefix, place);
    put(indexes.prefix, fingerprint.prefix, place);
    put(indexes.last4, fingerprint.last4, place);
  }

  byHash(hashPrefix: string): readonly SecretPlace[] {
    return this.#find("hash", hashPrefix);
  }

  byPrefix(prefix: string): readonly SecretPlace[] {
    return this.#find("prefix", prefix);
  }

  byLast4(last4: string): readonly SecretPlace[] {
    return this.#find("last4", last4);
  }

  /** Whole texts are looked up; a beginning is searched for. */
  #find(name: "hash" | "prefix" | "last4", text: string): readonly SecretPlace[] {
    const index = (this.#indexes ??= this.#build())[name];
    const exact = index.get(text);
    if (exact !== undefined) return exact;
    const found: SecretPlace[] = [];
    for (const [whole, places] of index) {
      if (whole.startsWith(text) || (name === "hash" && text.startsWith(whole))) found.push(...places);
    }
    return found;
  }

  #build() {
    const places = () => new Map<string, SecretPlace[]>();
    const indexes = { hash: places(), prefix: places(), last4: places() };
    this.#indexes = indexes;
    for (const row of this.#rows()) {
      for (const secret of row.secrets) this.add({ keyId: row.id, secretId: secret.id }, secret.fingerprint);
    }
    return indexes;
  }
}
