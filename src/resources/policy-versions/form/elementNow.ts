import type { Platform } from "../../../providers/platform/PlatformContext";
import { channelWords, placeWords } from "../../../components/policy/policyWords";
import { ruleInWords } from "../../../components/retention/ruleInWords";
import { readElement, type ElementKind } from "../../../domain/policy/elements";

type Translate = (key: string, options?: Readonly<Record<string, unknown>>) => string;
type Category = Platform["categories"][number];

const ofCategory = (
  translate: Translate,
  kind: ElementKind,
  category: Category,
  nameOf: (processorId: string) => string,
): string => {
  if (kind === "what") return category.description ?? category.label;
  if (kind === "retention") return ruleInWords(category.retention, translate);
  if (kind === "place") return placeWords(translate, category.location);
  if (kind === "erasure") return translate(`policy_terms.erasure.${category.onErasure}`);
  return category.processors.map(nameOf).join(", ") || translate("policy_terms.none");
};

const days = (translate: Translate, count: number | undefined): string =>
  count === undefined
    ? translate("policy_terms.unsaid")
    : translate("policy_terms.days", { smart_count: count });

const ofWhole: Readonly<Partial<Record<ElementKind, (translate: Translate, platform: Platform) => string>>> =
  {
    rights: (translate, { rights }) =>
      rights.map((right) => translate(`request_terms.type.${right}`)).join(", "),
    deadlines: (translate, { purgeDays }) => days(translate, purgeDays),
    minimum_age: (translate, { minimumAge }) =>
      minimumAge === undefined ? translate("policy_terms.unsaid") : String(minimumAge),
    intake: (_translate, { intake }) => intake.map(({ address }) => address).join(", "),
    notice: (translate, { noticeDays, noticeChannels }) =>
      `${noticeDays === 0 ? translate("policy_terms.unsaid") : days(translate, noticeDays)}; ${channelWords(translate, noticeChannels)}`,
    regions: (translate, { regions: { primary, backup } }) =>
      [primary, backup]
        .filter((region) => region !== undefined)
        .map((region) => placeWords(translate, region))
        .join(", "),
  };

/** What the policy says of an element today, in words: where a change of it begins. */
export const elementNow = (
  translate: Translate,
  id: string,
  platform: Platform,
  nameOf: (processorId: string) => string,
): string | undefined => {
  const element = readElement(id);
  if (!element) return undefined;
  if (element.categoryId === undefined) return ofWhole[element.kind]?.(translate, platform);
  const category = platform.categories.find((each) => each.id === element.categoryId);
  return category && ofCategory(translate, element.kind, category, nameOf);
};
