import type { components } from "../../../openapi/platform.gen";
import type { RegimeId } from "../deadlines";

export type ErasureGround = components["schemas"]["ErasureGround"];

type Articles = Readonly<Partial<Record<RegimeId, string>>>;

/**
 * Where each law lets something be kept against a request for its erasure. A law that says nothing of a ground is left out: the
 * ground may still hold by another statute, which the note names.
 */
const articles: Readonly<Record<ErasureGround, Articles>> = {
  expression: {
    gdpr: "GDPR Art. 17(3)(a)",
    uk_gdpr: "UK GDPR Art. 17(3)(a)",
    ccpa: "Cal. Civ. Code § 1798.105(d)(4)",
  },
  legal_obligation: {
    gdpr: "GDPR Art. 17(3)(b)",
    uk_gdpr: "UK GDPR Art. 17(3)(b)",
    ccpa: "Cal. Civ. Code § 1798.105(d)(8)",
    lgpd: "LGPD Art. 16, I",
  },
  public_health: { gdpr: "GDPR Art. 17(3)(c)", uk_gdpr: "UK GDPR Art. 17(3)(c)" },
  archiving: {
    gdpr: "GDPR Art. 17(3)(d)",
    uk_gdpr: "UK GDPR Art. 17(3)(d)",
    ccpa: "Cal. Civ. Code § 1798.105(d)(6)",
    lgpd: "LGPD Art. 16, II",
  },
  legal_claims: { gdpr: "GDPR Art. 17(3)(e)", uk_gdpr: "UK GDPR Art. 17(3)(e)" },
};

/** In the order of the letters of Art. 17(3). */
export const erasureGrounds = Object.keys(articles) as readonly ErasureGround[];

/** The letter that Art. 17(3) GDPR gives a ground, by which the trade names it under every law. */
export function groundLetter(ground: ErasureGround): string {
  return String.fromCodePoint("a".charCodeAt(0) + erasureGrounds.indexOf(ground));
}

/** Where a law grants the ground; undefined where it does not say. */
export function groundArticle(ground: ErasureGround, regime: RegimeId): string | undefined {
  return articles[ground][regime];
}
