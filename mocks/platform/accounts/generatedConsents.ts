import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import type { Platform } from "../platform";
import { randomAt, streamOf } from "../random";

type Schemas = components["schemas"];
type Consent = Schemas["Consent"];

const choices = streamOf("account.consent");

/** How often each purpose is asked for where: cookies in the banner, everything else at sign-up. */
function firstSource(purpose: Schemas["ConsentPurpose"]): Consent["source"] {
  return purpose.endsWith("cookies") ? "cookie_banner" : "signup";
}

/** The history of an account's consents, newest first: the first choice, and for some a change of mind. */
export function generatedConsents(
  { options, profile }: Platform,
  account: number,
  createdAt: number,
  now: number,
): Consent[] {
  const purposes = Object.entries(profile.consents) as [Schemas["ConsentPurpose"], number][];
  const history = purposes.flatMap(([purpose, percent], place): Consent[] => {
    const draw = randomAt(options.seed, choices, account * 8 + place);
    const granted = draw * 100 < percent;
    // Nothing is granted before it was asked for: the first word is always an explicit yes or no.
    const first = { purpose, granted, at: formatTime(createdAt), source: firstSource(purpose) };
    const wavers = percent > 0 && (draw * 1000) % 1 < 0.25;
    if (!wavers) return [first];
    const changedAt = createdAt + ((draw * 7777) % 1) * (now - createdAt);
    const change: Consent = {
      purpose,
      granted: !granted,
      at: formatTime(changedAt),
      source: "settings_page",
    };
    return [first, change];
  });
  return history.toSorted((left, right) => Date.parse(right.at) - Date.parse(left.at));
}

/** The purposes that an account consents to now. */
export function grantedPurposes(consents: readonly Consent[]): Consent["purpose"][] {
  const newest = new Map<Consent["purpose"], boolean>();
  for (const { purpose, granted } of consents) {
    if (!newest.has(purpose)) newest.set(purpose, granted);
  }
  return [...newest].filter(([, granted]) => granted).map(([purpose]) => purpose);
}
