import type { PlatformProfile } from "./profile";
import { capabilities, category, days, indefinite, models, processor, regime, unspecified } from "./terms";

const removedAfterDeletion = days(30, "delete", "Removed within 30 days of account deletion");

/** A wallet-funded API gateway; policy of 1 January 2025. */
export const gateway: PlatformProfile = {
  id: "gateway",
  policy: {
    name: "Gateway",
    controller: { name: "Gateway Technologies Inc.", country: "US" },
    policyUrl: "https://gateway.example/privacy",
    reportingTimeZone: "UTC",
    currency: "USD",
    unit: "money",
    capabilities: capabilities("wallet", "orders", "spendCaps", "disclosures"),
    rights: ["access", "rectification", "erasure", "portability", "marketing_opt_out", "minor"],
    regimes: [
      regime("ccpa", "US-CA", true),
      regime("gdpr", "IE"),
      regime("uk_gdpr", "GB-ENG"),
      regime("pipeda", "CA"),
    ],
    coolingOffHours: 0,
    purgeDays: 30,
    categories: [
      category("account", "account", "Account details", "Name, e-mail address, company", {
        retention: removedAfterDeletion,
        onErasure: "delete",
        processors: ["prc_stratus_hosting"],
      }),
      category("communications", "account", "Communications", "Messages between you and support", {
        retention: removedAfterDeletion,
        onErasure: "delete",
        processors: ["prc_stratus_hosting"],
      }),
      category("access_keys", "keys", "API-key metadata", "Names and prefixes; secrets are bcrypt hashes", {
        retention: removedAfterDeletion,
        onErasure: "delete",
      }),
      category(
        "request_logs",
        "operational",
        "API request logs",
        "Endpoints, models, token counts, response times, error rates",
        { retention: days(90, "delete"), onErasure: "delete", processors: ["prc_stratus_hosting"] },
      ),
      category("content", "content", "Request and response content", "Never logged", {
        personal: false,
        retention: { rule: "not_stored" },
        onErasure: "delete",
      }),
      category("wallet_transactions", "billing", "Wallet transactions", "Top-ups and charges of the wallet", {
        retention: indefinite("Financial record keeping and fraud prevention"),
        onErasure: "pseudonymise",
        erasureGround: "Kept indefinitely as the financial record, without the person's name",
        processors: ["prc_stripe"],
      }),
      category("billing_information", "billing", "Billing information", "Invoices and billing address", {
        retention: unspecified("As long as the law requires"),
        onErasure: "keep",
        erasureGround: "Tax and accounting law",
        processors: ["prc_stripe"],
      }),
      category("audit_log", "audit", "Audit logs", "All administrative actions, immutable", {
        retention: days(90, "delete"),
        onErasure: "keep",
        erasureGround: "Accountability and security, until 90 days old",
      }),
    ],
    intake: [
      { channel: "email", address: "privacy@gateway.example" },
      { channel: "settings_page", address: "https://gateway.example/settings/privacy" },
    ],
    minimumAge: 18,
    noticeDays: 0,
    noticeChannels: ["email", "in_app"],
    regions: { primary: "us-east-1" },
    auditLog: { origin: "gateway.example/audit", retentionDays: 90 },
    approvalThreshold: { amount: "500", currency: "USD" },
  },
  contextScale: 28,
  upstreams: [
    { id: "atlas", label: "Atlas AI" },
    { id: "orion", label: "Orion Research" },
    { id: "cinder", label: "Cinder" },
  ],
  models: [
    ...models(
      "atlas",
      "/v1/chat/completions",
      "text",
      [
        "atlas-large-2",
        "Atlas Large 2",
        26,
        ["2025-01", "2025-01-01", "0.000003", "0.0000015", "0.000012"],
        ["2026-10", "2026-10-01", "0.0000025", "0.00000125", "0.00001"],
      ],
      [
        "atlas-mini-2",
        "Atlas Mini 2",
        34,
        ["2025-01", "2025-01-01", "0.00000015", "0.000000075", "0.0000006"],
      ],
    ),
    ...models(
      "orion",
      "/v1/messages",
      "text",
      [
        "orion-pro",
        "Orion Pro",
        16,
        ["2025-06", "2025-06-01", "0.000003", "0.0000003", "0.000015"],
        ["2026-11", "2026-11-01", "0.0000028", "0.00000028", "0.000014"],
      ],
      ["orion-flash", "Orion Flash", 14, ["2025-06", "2025-06-01", "0.0000008", "0.00000008", "0.000004"]],
    ),
    ...models("cinder", "/v1/completions", "text", [
      "cinder-code-7b",
      "Cinder Code 7B",
      6,
      ["2025-01", "2025-01-01", "0.0000001", "0.00000005", "0.0000002"],
    ]),
    ...models("atlas", "/v1/embeddings", "embedding", [
      "atlas-embed-small",
      "Atlas Embed Small",
      4,
      ["2025-01", "2025-01-01", "0.00000002", "0.00000001", "0"],
    ]),
  ],
  processors: [
    processor("Atlas AI", "atlas.example", "Model provider", {
      receives: ["The content of a request while it runs"],
      region: "United States",
      transferMechanism: "standard_contractual_clauses",
      dpaSignedAt: "2024-11-18",
      categories: [],
    }),
    processor("Orion Research", "orion.example", "Model provider", {
      receives: ["The content of a request while it runs"],
      region: "United States",
      transferMechanism: "standard_contractual_clauses",
      dpaSignedAt: "2025-05-22",
      categories: [],
    }),
    processor("Cinder", "cinder.example", "Model provider", {
      receives: ["The content of a request while it runs"],
      region: "United Kingdom",
      transferMechanism: "adequacy_decision",
      dpaSignedAt: "2024-12-09",
      categories: [],
    }),
    processor("Stripe", "stripe.com", "Payment processor", {
      receives: ["Name, e-mail address, means of payment", "Amounts of top-ups"],
      region: "United States",
      transferMechanism: "standard_contractual_clauses",
      dpaSignedAt: "2024-11-18",
      categories: ["wallet_transactions", "billing_information"],
    }),
    processor("Stratus Hosting", "stratus.example", "Infrastructure", {
      receives: ["All stored data, encrypted"],
      region: "United States",
      transferMechanism: "standard_contractual_clauses",
      dpaSignedAt: "2024-10-30",
      categories: ["account", "communications", "request_logs"],
    }),
  ],
  policyVersions: [
    {
      number: "2025-01-01",
      material: true,
      noticed: "2024-12-10",
      effective: "2025-01-01",
      channels: ["email"],
      summary: "Policy of 1 January 2025.",
      changes: [],
    },
    {
      number: "2027-draft",
      material: false,
      channels: ["in_app"],
      summary: "Names the regions of the infrastructure provider.",
      changes: [{ section: "4", summary: "Regions named" }],
    },
  ],
  consents: { marketing_email: 34, product_announcements: 61 },
  contentKinds: [],
  plans: [],
  identityProviders: ["password", "github", "google"],
  paymentProviders: ["stripe"],
  accountRegions: ["us-east-1"],
  keys: {
    typePrefix: "gw_live",
    storage: "bcrypt",
    scopes: [
      { id: "chat.write", label: "Chat and completions" },
      { id: "embeddings.write", label: "Embeddings" },
      { id: "models.read", label: "List models" },
      { id: "wallet.read", label: "Read own wallet" },
    ],
  },
};
