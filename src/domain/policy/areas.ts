/**
 * A legal area that data can be in: `EEA` for the European Economic Area, within which it moves freely (GDPR, Art.
 * 1(3)), otherwise the ISO 3166-1 code of a country; `WORLD` where a text says that it is everywhere.
 */
export type Area = string;

export interface Areas {
  readonly areas: readonly Area[];
  /** What of the text names no place that this console knows. */
  readonly unknown: readonly string[];
}

const EEA = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" "),
);

export const areaOfCountry = (code: string): Area => {
  const country = code.slice(0, 2).toUpperCase();
  return EEA.has(country) ? "EEA" : country;
};

/** Regions of the large clouds that lie elsewhere than their first letters say. */
const exceptions: Readonly<Record<string, Area>> = {
  "eu-west-2": "GB",
  "eu-central-2": "CH",
  "europe-west2": "GB",
  "europe-west6": "CH",
  "ap-southeast-1": "SG",
  "ap-southeast-2": "AU",
  "ap-southeast-3": "ID",
  "ap-northeast-1": "JP",
  "ap-northeast-2": "KR",
  "ap-northeast-3": "JP",
  "ap-south-1": "IN",
  "ap-east-1": "HK",
  "sa-east-1": "BR",
  "af-south-1": "ZA",
  "me-central-1": "AE",
  "il-central-1": "IL",
};

const byPrefix: readonly (readonly [RegExp, Area])[] = [
  [/^(eu|europe)-[a-z]+-?\d*$/, "EEA"],
  [/^us-[a-z-]+\d*$/, "US"],
  [/^ca-[a-z]+-\d+$/, "CA"],
];

const spokenNames: Readonly<Record<string, Area>> = {
  eu: "EEA",
  eea: "EEA",
  europe: "EEA",
  "european union": "EEA",
  "european economic area": "EEA",
  usa: "US",
  "united states of america": "US",
  uk: "GB",
  "great britain": "GB",
  england: "GB",
  worldwide: "WORLD",
  global: "WORLD",
};

let countries: ReadonlyMap<string, Area> | undefined;

/** Withdrawn codes, and those of common speech, stand for another one: DD for DE, UK for GB. */
const isItself = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

/** English names of all countries, made once: 676 pairs of letters, of which about 250 are one. */
function countryNames(): ReadonlyMap<string, Area> {
  if (countries) return countries;
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isItself);
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  countries = new Map(
    codes.flatMap((code): [string, Area][] => {
      const name = names.of(code);
      return name === undefined ? [] : [[name.toLowerCase(), areaOfCountry(code)]];
    }),
  );
  return countries;
}

function areaOf(word: string): Area | undefined {
  return (
    exceptions[word] ??
    byPrefix.find(([pattern]) => pattern.test(word))?.[1] ??
    spokenNames[word] ??
    countryNames().get(word)
  );
}

/** Which areas a text such as "United States, Singapore" or "eu-west-1 (second region)" names. */
export function areasOf(place: string): Areas {
  const words = place
    .replaceAll(/\([^)]*\)/g, " ")
    .split(/[,;/&+]| and /)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const areas = new Set<Area>();
  const unknown: string[] = [];
  for (const word of words) {
    const area = areaOf(word.toLowerCase());
    if (area === undefined) unknown.push(word);
    else areas.add(area);
  }
  return { areas: [...areas], unknown };
}

/** Said by the API where the policy names no place. */
export const unsaidPlace = "unspecified";

export interface Home {
  readonly area: Area;
  /** The policy names no region that tells: measured from the controller's country. */
  readonly isAssumed: boolean;
}

/** The area that data is at home in: of the primary region, otherwise of the controller's country. */
export function homeOf(platform: {
  readonly regions: { readonly primary: string };
  readonly controller: { readonly country: string };
}): Home {
  const [area] = areasOf(platform.regions.primary).areas;
  return area === undefined
    ? { area: areaOfCountry(platform.controller.country), isAssumed: true }
    : { area, isAssumed: false };
}
