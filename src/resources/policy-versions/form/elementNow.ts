import type { Platform } from "../../../providers/platform/PlatformContext";
import { channelWords, placeWords } from "../../../components/policy/policyWords";
import { ruleInWords } from "../../../components/retention/ruleInWords";
import { readElement, type ElementKind } from "../../../domain/policy/elements";

type Translate = (key: string, options?: Readonly<Record<string, unknown>>) => string;
type Category = Platform["categories"][number];
type Name = (processorId: string) => string;

type OfCategory = (translate: Translate, category: Category, nameOf: Name) => string;

const ofCategory = {
  what: (_translate, { description, label }) => description ?? label,
  retention: (translate, { retention }) => ruleInWords(retention, translate),
  place: (translate, { location }) => placeWords(translate, location),
  erasure: (translate, { onErasure, erasureGround }) =>
    [translate(`policy_terms.erasure.${onErasure}`), erasureGround].filter(Boolean).join(": "),
  processors: (translate, { processors }, nameOf) =>
    processors.map(nameOf).join(", ") || translate("policy_terms.none"),
} satisfies Partial<Record<ElementKind, OfCategory>>;

const partOf: Readonly<Partial<Record<ElementKind, OfCategory>>> = ofCategory;

/** A category in all that the policy says of it. */
const whole = (translate: Translate, category: Category, nameOf: Name): string => {
  const kinds = ["what", "retention", "place", "erasure", "processors"] as const;
  const said = kinds.map(
    (kind) =>
      `${translate(`policy_terms.element.${kind}`)}: ${ofCategory[kind](translate, category, nameOf)}`,
  );
  const about = translate(`policy_terms.personal.${String(category.personal)}`);
  return [category.label, about, ...said].filter(Boolean).join("; ");
};

const days = (translate: Translate, count: number | undefined): string =>
  count === undefined
    ? translate("policy_terms.unsaid")
    : translate("policy_terms.days", { smart_count: count });

const hours = (translate: Translate, count: number): string =>
  count === 0 ? translate("policy_terms.none") : translate("policy_terms.hours", { smart_count: count });

/** Each deadline with its name; of those that not every policy has, only what is said. */
const deadlines = (translate: Translate, platform: Platform): string => {
  const { coolingOffHours, purgeDays, backupExpiryDays, contentRemovalDays } = platform;
  const named = (label: string, value: string) => `${translate(`policy_terms.deadline.${label}`)}: ${value}`;
  return [
    named("cooling_off", hours(translate, coolingOffHours)),
    named("purge", days(translate, purgeDays)),
    ...(backupExpiryDays === undefined ? [] : [named("backups", days(translate, backupExpiryDays))]),
    ...(contentRemovalDays === undefined ? [] : [named("content", days(translate, contentRemovalDays))]),
  ].join("; ");
};

const ofWhole: Readonly<Partial<Record<ElementKind, (translate: Translate, platform: Platform) => string>>> =
  {
    rights: (translate, { rights }) =>
      rights.map((right) => translate(`request_terms.type.${right}`)).join(", ") ||
      translate("policy_terms.none"),
    deadlines,
    minimum_age: (translate, { minimumAge }) =>
      minimumAge === undefined ? translate("policy_terms.unsaid") : String(minimumAge),
    intake: (translate, { intake }) =>
      intake
        .map(({ address, subject }) => (subject === undefined ? address : `${address} (${subject})`))
        .join(", ") || translate("policy_terms.none"),
    notice: (translate, { noticeDays, noticeChannels }) =>
      `${noticeDays === 0 ? translate("policy_terms.unsaid") : days(translate, noticeDays)}; ${channelWords(translate, noticeChannels)}`,
    regions: (translate, { regions: { primary, backup } }) =>
      [primary, backup]
        .filter((region) => region !== undefined)
        .map((region) => placeWords(translate, region))
        .join(", "),
  };

/** What a policy says of an element, in words: today's, or the one that a version makes of it. */
export const elementNow = (
  translate: Translate,
  id: string,
  platform: Platform,
  nameOf: Name,
): string | undefined => {
  const element = readElement(id);
  if (!element) return undefined;
  if (element.categoryId === undefined) return ofWhole[element.kind]?.(translate, platform);
  const category = platform.categories.find((each) => each.id === element.categoryId);
  if (element.kind === "category")
    return category ? whole(translate, category, nameOf) : translate("policy_terms.not_named");
  return category && partOf[element.kind]?.(translate, category, nameOf);
};
