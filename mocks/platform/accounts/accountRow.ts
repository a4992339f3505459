import type { components } from "../../../openapi/platform.gen";
import type { Versioned } from "../collection";

type Schemas = components["schemas"];

/** An account as it is stored, in clear. Nothing of it leaves the platform but through `presentAccount` or a reveal. */
export interface AccountRow extends Versioned {
  /** Position among the generated accounts. */
  readonly place: number;
  readonly name: string;
  readonly email: string;
  readonly company?: string;
  readonly hasPicture: boolean;
  readonly identityProvider: string;
  readonly identitySubject: string;
  readonly region: string;
  readonly country: string;
  readonly createdAt: string;
  readonly status: Schemas["AccountStatus"];
  readonly suspendedAt?: string;
  readonly suspensionReason?: string;
  readonly deletionScheduledAt?: string;
  readonly purgedAt?: string;
  readonly pseudonym?: string;
  /** Newest first. */
  readonly consents: readonly Schemas["Consent"][];
  readonly cap?: Schemas["CapInput"];
  readonly subscription?: Schemas["Subscription"];
  readonly restriction?: NonNullable<Schemas["Account"]["restriction"]>;
  /** Of an account that the operator brought along; a generated one has them from the seed. */
  readonly content?: readonly Schemas["ContentCount"][];
  readonly devices?: readonly Schemas["Device"][];
}
