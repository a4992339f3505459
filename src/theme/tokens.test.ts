import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/theme/tokens.css", "utf8");

/** Relative luminance (WCAG 2.2) of an OKLCH colour. */
const luminance = (colour: string): number => {
  const [l = 0, c = 0, h = 0] = colour.split(" ").map(Number);
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const [red, green, blue] = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ].map((channel) => Math.min(1, Math.max(0, channel)));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};

const pairs = /--st-([\w-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)/g;
const tokens = new Map(
  [...css.matchAll(pairs)].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const),
);

const contrast = (one: string, other: string, theme: "light" | "dark"): number => {
  const [a, b] = [one, other].map((name) => {
    const token = tokens.get(name);
    if (!token) throw new Error(`There is no token ${name}.`);
    return luminance(token[theme]);
  });
  const [low = 0, high = 0] = [a ?? 0, b ?? 0].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

const grounds = ["canvas", "surface", "raised", "sunken", "hover", "accent-soft", "neutral-soft"];
const inks = ["ink", "muted", "faint", "accent", "positive", "caution", "critical"];
const softs = ["positive", "caution", "critical"];

const text: [string, string][] = [
  ...grounds.flatMap((ground) => inks.map((ink): [string, string] => [ink, ground])),
  ...softs.flatMap((tone) => [tone, "ink", "muted"].map((ink): [string, string] => [ink, `${tone}-soft`])),
  ["on-accent", "accent-solid"],
  ["on-accent", "accent-strong"],
  ["on-critical", "critical-solid"],
  ["on-critical", "critical-strong"],
];
const seriesTokens = [...Array.from({ length: 8 }, (_, at) => `series-${at + 1}`), "series-other"];
const shapes: [string, string][] = ["canvas", "surface", "raised"].flatMap((ground) =>
  ["outline", "focus", "accent-solid", "critical-solid", ...seriesTokens].map((shape): [string, string] => [
    shape,
    ground,
  ]),
);

describe.each(["light", "dark"] as const)("%s theme", (theme) => {
  it.each(text)("%s is readable on %s (4.5:1)", (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)("%s stands out from %s (3:1)", (shape, ground) => {
    expect(contrast(shape, ground, theme)).toBeGreaterThanOrEqual(3);
  });

  // Luminance is what every kind of colour vision sees.
  it.each(seriesTokens.slice(1).map((series, place) => [series, seriesTokens[place] ?? ""]))(
    "%s and its neighbour %s differ in lightness",
    (series, neighbour) => {
      expect(contrast(series, neighbour, theme)).toBeGreaterThanOrEqual(1.35);
    },
  );
});
