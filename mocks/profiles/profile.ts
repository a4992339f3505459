/** What a profile file says: the platform's policy as data, and the trade that the mock platform generates from. */
import type { components } from "../../openapi/platform.gen";

type Schemas = components["schemas"];

/** One version of a model's price list. Unit prices are decimal texts per token in the platform's currency. */
export interface PriceVersion {
  version: string;
  /** First UTC day on which the version holds; the oldest version holds before it too. */
  effectiveFrom: string;
  input: string;
  cached: string;
  output: string;
}

export interface ModelProfile {
  id: string;
  label: string;
  /** Who runs it: an id of the profile's `upstreams`. */
  provider: string;
  endpoint: string;
  kind: Schemas["GenerationKind"];
  /** Relative share of the platform's traffic. */
  weight: number;
  /** Oldest first. */
  prices: readonly [PriceVersion, ...PriceVersion[]];
}

export interface ContentKindProfile {
  kind: Schemas["ContentKind"];
  /** The data category it belongs to. */
  categoryId: string;
  /** Typical size of one item. */
  averageBytes: number;
}

export interface PlanProfile {
  name: string;
  price: string;
  interval: "month" | "year";
}

/** A calendar day of the policy's history, or a day counted from the platform's clock for what is still to come. */
export type PolicyDay = string | { daysFromNow: number };

/** Without a notice and an effective day a version is a draft; the clock decides the rest. */
export interface PolicyVersionProfile {
  number: string;
  material: boolean;
  noticed?: PolicyDay;
  effective?: PolicyDay;
  channels: readonly Schemas["NoticeChannel"][];
  summary: string;
  changes: readonly Schemas["PolicyChange"][];
}

/** A processor as its addendum describes it; gaps are found by the platform. */
export type ProcessorProfile = Omit<Schemas["ProcessorInput"], "status" | "reason"> & { id: string };

/** What the platform says of itself, apart from what follows from the rest of the profile. */
export type PolicyProfile = Omit<
  Schemas["Platform"],
  | "id"
  | "policyVersion"
  | "nextPolicyVersion"
  | "secretStorage"
  | "accessKeyFormat"
  | "accessKeyScopes"
  | "models"
  | "endpoints"
>;

export interface PlatformProfile {
  id: string;
  policy: PolicyProfile;
  models: readonly ModelProfile[];
  /** How many times longer than a chat message the inputs of its text models are: agents and documents are long. */
  contextScale?: number;
  upstreams: readonly Schemas["LabelledId"][];
  processors: readonly ProcessorProfile[];
  policyVersions: readonly PolicyVersionProfile[];
  /** How many of a hundred accounts have given each consent. */
  consents: Readonly<Partial<Record<Schemas["ConsentPurpose"], number>>>;
  contentKinds: readonly ContentKindProfile[];
  plans: readonly PlanProfile[];
  identityProviders: readonly [string, ...string[]];
  paymentProviders: readonly Schemas["PaymentProvider"][];
  /** Regions where the data of accounts lives. */
  accountRegions: readonly [string, ...string[]];
  keys: {
    /** Type prefix of secrets, such as `gw_live`. */
    typePrefix: string;
    storage: Schemas["SecretStorage"];
    scopes: readonly Schemas["LabelledId"][];
  };
}
