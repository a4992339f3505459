import { randomAt, streamOf } from "../random";

const names = streamOf("key.name");
const descriptions = streamOf("key.description");

const uses = [
  "production",
  "staging",
  "ci",
  "mobile app",
  "web backend",
  "batch jobs",
  "nightly evaluation",
  "notebook",
  "customer demo",
  "internal tools",
  "support bot",
  "search indexer",
  "thumbnail service",
  "render farm",
  "marketing site",
  "data pipeline",
  "load test",
  "partner integration",
  "local development",
  "monitoring",
];
const places = ["", "", "", " eu", " us", " #2", " v2", " (legacy)", " blue", " green"];
const purposes = [
  "",
  "",
  "Used by the API gateway.",
  "Owner: platform team. Rotate every 90 days.",
  "Created for the spring campaign.",
  "Runs on the build machines only.",
  "Please ask #infra before you disable this one.",
  "Temporary, to be removed after the migration.",
  "Reads and writes; billed to cost centre 4711.",
  "Called by the mobile app through our proxy, never by phones themselves.",
];

const long =
  "a rather long name that nobody would type by hand but a script did, so it has to fit, one hundred!!";

/** Names and descriptions that break what is not careful: markup, formulas, directions, emoji, length, blanks. */
const hostileTexts: readonly (readonly [name: string, description: string])[] = [
  ["<script>alert('key')</script>", '<img src=x onerror="alert(1)"> in a description'],
  ['=HYPERLINK("https://evil.example","Click")', "+SUM(A1:A9) and @cmd|' /C calc'!A0 and -2+3"],
  ["مفتاح الإنتاج ‮txt.exe", "نص طويل من اليمين إلى اليسار 123 with English inside"],
  ["🔑🚀👩🏽‍💻 emoji key 🏳️‍🌈", "Zalgo: Z̸̡̛a̷l̵g̶o̷ and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 and ﷽"],
  [long, "d".repeat(200) + " " + "e".repeat(290)],
  ["' OR 1=1; DROP TABLE keys; --", '{"json": true, "quote": "\\"", "comma": ","}'],
  ["名前の長い鍵 — 本番環境用", "第一行\n第二行\twith a tab\r\nand a third line"],
  ["  blanks  around  ", "Tab\tand \"quotes\", commas, semicolons; and 'apostrophes'"],
];

/** In every world the keys after the shown stories carry the hostile texts, and later one in some hundred. */
const firstHostile = 18;

export function keyTexts(seed: number, key: number): { name: string; description: string } {
  const hostile = hostileTexts[hostileAt(seed, key)];
  if (hostile !== undefined) return { name: hostile[0], description: hostile[1] };
  const draw = randomAt(seed, names, key);
  const use = uses[Math.floor(draw * uses.length)] ?? "production";
  const place = places[Math.floor(((draw * 7919) % 1) * places.length)] ?? "";
  const purpose = purposes[Math.floor(randomAt(seed, descriptions, key) * purposes.length)] ?? "";
  return { name: use + place, description: purpose };
}

function hostileAt(seed: number, key: number): number {
  const shown = key - firstHostile;
  if (shown >= 0 && shown < hostileTexts.length) return shown;
  const draw = randomAt(seed, descriptions, key + 0x40000000);
  return draw < 0.004 ? Math.floor((draw / 0.004) * hostileTexts.length) : -1;
}
