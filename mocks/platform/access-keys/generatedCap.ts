import type { components } from "../../../openapi/platform.gen";
import { format, parse, pico } from "../../../src/domain/money";
import type { Platform } from "../platform";
import { randomAt, streamOf } from "../random";
import { keyFigures } from "./keyFigures";
import type { KeyStory } from "./keyStories";

type CapInput = components["schemas"]["CapInput"];
const caps = streamOf("key.cap");
const smallest = parse("0.000001");

/** The spend cap of a generated key. Those whose story is about a cap get one that fits what they have spent. */
export function generatedCap(platform: Platform, key: number, story: KeyStory): CapInput | undefined {
  const { reportingTimeZone: timeZone, currency } = platform.profile.policy;
  const draw = randomAt(platform.options.seed, caps, key);
  if (story === "near_cap" || story === "cap_reached") {
    const spent = platform.use(keyFigures).costIn(key, "total", timeZone);
    const amount = story === "near_cap" ? (spent * 10n) / 9n : (spent * 99n) / 100n;
    return {
      amount: { amount: format(pico(amount > smallest ? amount : smallest)), currency },
      period: "total",
      timeZone,
      action: story === "near_cap" ? "alert" : "block",
    };
  }
  if (draw > 0.3) return undefined;
  const units = [5, 20, 50, 200, 1000][key % 5] ?? 20;
  const amount = currency === "CREDIT" ? String(units * 100) : String(units);
  const period = draw < 0.2 ? "month" : "day";
  return { amount: { amount, currency }, period, timeZone, action: draw < 0.1 ? "throttle" : "block" };
}
