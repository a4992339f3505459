// In the place of the package with which React-Admin reads and writes the part of an address behind its "?": the platform's
// own parser does the reading, and of the package's many options none is used.

/** Percent-encoded as RFC 3986 asks, the marks that `encodeURIComponent` leaves included. @param {unknown} value */
const encode = (value) =>
  encodeURIComponent(String(value)).replaceAll(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * A name that stands more than once has the list of its values.
 * @param {string} search
 */
export function parse(search) {
  /** @type {Record<string, string | string[]>} */
  const values = Object.create(null);
  for (const [name, value] of new URLSearchParams(search.trim().replace(/^[?#&]/, ""))) {
    const before = values[name];
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}

/** By name, so that one question is one address. @param {Record<string, unknown>} values */
export function stringify(values) {
  return Object.keys(values)
    .toSorted()
    .flatMap((name) =>
      [values[name]]
        .flat()
        .flatMap((value) => (value === undefined ? [] : `${encode(name)}=${encode(value)}`)),
    )
    .join("&");
}
