import type { components } from "../../../openapi/platform.gen";
import { areasOf, homeOf } from "../policy/areas";
import { needsSafeguard } from "../policy/dataMap";

type Schemas = components["schemas"];

/** What of a processor the rules look at. */
export type Registered = Omit<Schemas["Processor"], "gaps" | "version">;
type Platform = Pick<Schemas["Platform"], "regions" | "controller" | "categories">;

export type GapId = Schemas["ProcessorGap"];

export interface Gap {
  readonly id: GapId;
  /** `breach`: the law or the policy asks for it; `untold`: policy and register tell different stories. */
  readonly weight: "breach" | "untold";
  /** Categories that it is about; empty where it is about the processor as a whole. */
  readonly categoryIds: readonly string[];
}

interface Circumstances {
  readonly platform: Platform;
  /** Today in the controller's zone, `YYYY-MM-DD`. */
  readonly today: string;
}

interface Rule {
  readonly id: GapId;
  readonly weight: Gap["weight"];
  /** Where the demand comes from. */
  readonly source: string;
  /** Whether something is missing, or the categories for which it is. */
  readonly finds: (processor: Registered, circumstances: Circumstances) => boolean | readonly string[];
}

const isBlank = (text: string): boolean => text.trim() === "";

/** Categories that the policy names this processor for. */
const told = ({ id }: Registered, { categories }: Platform): string[] =>
  categories.filter((category) => category.processors.includes(id)).map((category) => category.id);

/** One line a demand on the register. */
const rules: readonly Rule[] = [
  {
    id: "addendum_missing",
    weight: "breach",
    source: "GDPR, Art. 28(3)",
    finds: ({ dpaSignedAt }) => dpaSignedAt === undefined,
  },
  {
    id: "addendum_ahead",
    weight: "breach",
    source: "GDPR, Art. 28(3)",
    finds: ({ dpaSignedAt }, { today }) => dpaSignedAt !== undefined && dpaSignedAt > today,
  },
  {
    id: "transfer_mechanism_missing",
    weight: "breach",
    source: "GDPR, Art. 44",
    finds: ({ transferMechanism }) => transferMechanism === "missing",
  },
  {
    id: "safeguard_missing",
    weight: "breach",
    source: "GDPR, Art. 46",
    finds: ({ transferMechanism, region }, { platform }) =>
      transferMechanism === "none_needed" &&
      areasOf(region).areas.some((area) => needsSafeguard(area, homeOf(platform).area)),
  },
  {
    id: "contact_missing",
    weight: "breach",
    source: "GDPR, Art. 30(2)(a)",
    finds: ({ contact }) => isBlank(contact),
  },
  {
    id: "receives_missing",
    weight: "breach",
    source: "GDPR, Art. 30(1)(c)",
    finds: ({ receives }) => receives.every(isBlank),
  },
  {
    id: "policy_silent",
    weight: "untold",
    source: "GDPR, Art. 13(1)(e)",
    finds: (processor, { platform }) => {
      const known = told(processor, platform);
      return processor.categories.filter((id) => !known.includes(id));
    },
  },
  {
    id: "register_silent",
    weight: "untold",
    source: "GDPR, Art. 30(1)(d)",
    finds: (processor, { platform }) =>
      told(processor, platform).filter((id) => !processor.categories.includes(id)),
  },
];

/** Every gap there is, gravest first: by these a register can be searched. */
export const gapIds: readonly GapId[] = rules.map(({ id }) => id);

export const gapSource = (id: GapId): string => rules.find((rule) => rule.id === id)?.source ?? "";

/** Everything that is missing of a processor, gravest first. Of one that has ended nothing more is asked. */
export function gapsOf(processor: Registered, platform: Platform, today: string): Gap[] {
  if (processor.status === "ended") return [];
  return rules.flatMap(({ id, weight, finds }) => {
    const found = finds(processor, { platform, today });
    if (found === false || (found !== true && found.length === 0)) return [];
    return [{ id, weight, categoryIds: found === true ? [] : found }];
  });
}
