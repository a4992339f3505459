import type { I18nProvider } from "react-admin";

export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

const lookUp = (catalogue: Catalogue, key: string): string | undefined => {
  let place: string | Catalogue | undefined = catalogue;
  for (const part of key.split(".")) {
    if (place === undefined || typeof place === "string") return undefined;
    place = place[part];
  }
  return typeof place === "string" ? place : undefined;
};

/** "one key |||| %{smart_count} keys": the form for the number, by the plural rules of the locale. */
const choosePlural = (text: string, count: unknown, rules: Intl.PluralRules): string => {
  const forms = text.split("||||").map((form) => form.trim());
  if (forms.length === 1 || typeof count !== "number") return forms[0] ?? text;
  return (rules.select(count) === "one" ? forms[0] : forms.at(-1)) ?? text;
};

const display = (value: unknown, numbers: Intl.NumberFormat): string =>
  typeof value === "number" ? numbers.format(value) : String(value);

/**
 * React-Admin's translation interface over one catalogue, with polyglot's syntax (`%{name}`, `||||`) at a tenth of its
 * weight. A missing key is shown as it is, and React-Admin's default text (`_`) is honoured.
 */
export const createI18nProvider = (catalogue: Catalogue, locale: string): I18nProvider => {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return {
    translate: (key: string, options: Record<string, unknown> = {}) => {
      const fallback = options["_"];
      const text = lookUp(catalogue, key) ?? (typeof fallback === "string" ? fallback : key);
      return choosePlural(text, options["smart_count"], rules).replace(
        /%\{(\w+)\}/g,
        (whole, name: string) => (name in options ? display(options[name], numbers) : whole),
      );
    },
    changeLocale: () => Promise.reject(new Error("There is one language so far.")),
    getLocale: () => locale,
  };
};
