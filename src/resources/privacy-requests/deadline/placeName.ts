const countries = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** "Germany", "California": a country by its ISO 3166 code, or a part of one by the catalogue's name for it. */
export const placeName = (
  code: string,
  translate: (key: string, options?: Record<string, unknown>) => string,
): string =>
  /^[A-Z]{2}$/.test(code)
    ? (countries.of(code) ?? code)
    : translate(`request_deadline.place.${code}`, { _: code });
