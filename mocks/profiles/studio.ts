import type { PlatformProfile } from "./profile";
import {
  accountLife,
  capabilities,
  category,
  change,
  days,
  models,
  processor,
  regime,
  summedUp,
  unspecified,
  years,
} from "./terms";

const primary = "eu-central-1 (primary)";
const purged = accountLife("Purged within 30 days of deletion");
const operational = summedUp(30, "Aggregated and anonymised after 30 days");
const live = { location: primary, retention: purged, onErasure: "delete" } as const;

/** An image and video generation studio: stores content, keeps a spend ledger and caps. */
export const studio: PlatformProfile = {
  id: "studio",
  policy: {
    name: "Studio",
    controller: { name: "Studio Generative GmbH", country: "DE" },
    policyUrl: "https://studio.example/privacy",
    reportingTimeZone: "Europe/Berlin",
    currency: "USD",
    unit: "money",
    capabilities: capabilities("content", "wallet", "orders", "spendCaps", "queue", "errorEvents"),
    rights: ["access", "rectification", "erasure", "objection", "restriction", "minor"],
    regimes: [
      regime("gdpr", "DE", true),
      regime("uk_gdpr", "GB-ENG"),
      regime("ccpa", "US-CA"),
      regime("quebec_law25", "CA-QC"),
    ],
    coolingOffHours: 72,
    purgeDays: 30,
    backupExpiryDays: 35,
    categories: [
      category(
        "account",
        "account",
        "Account",
        "Name, e-mail address, OAuth provider id, picture, time of creation",
        { location: primary, retention: purged, onErasure: "delete", processors: ["prc_keystone_identity"] },
      ),
      category("prompts", "content", "Prompts and parameters", "Prompts, parameters, labels, ratings", {
        ...live,
        processors: ["prc_nova_models", "prc_lumen_render"],
      }),
      category("workspaces", "content", "Workspaces", "Workspace metadata", {
        ...live,
      }),
      category("assets", "content", "Reference images and outputs", "Uploaded images, generated assets", {
        ...live,
        processors: ["prc_nova_models", "prc_brightline_storage", "prc_lumen_render"],
      }),
      category("backups", "content", "Backups", "Encrypted copies of live data in a second region", {
        location: "eu-west-1 (second region, encrypted)",
        retention: days(35, "delete", "Backups expire on a schedule; 35 days is the one configured"),
        onErasure: "delete",
        processors: ["prc_brightline_storage"],
      }),
      category("operational_logs", "operational", "Operational logs", "Request logs, error events, queue", {
        holds: ["request-logs", "error-events"],
        location: primary,
        retention: operational,
        onErasure: "delete",
      }),
      category("access_keys", "keys", "Access keys", "Names, limits and hashed secrets of access keys", {
        ...live,
      }),
      category("spend_ledger", "billing", "Spend ledger", "Amount, time and kind of each generation", {
        holds: ["ledger-entries"],
        location: primary,
        retention: years(7, "delete", "Tax and accounting law"),
        onErasure: "pseudonymise",
        erasureGround: "Kept 7 years by tax law; identifiers are removed after the purge",
        erasureGroundCode: "legal_obligation",
        processors: ["prc_stripe"],
      }),
      category("consents", "account", "Consents", "Marketing and cookie choices with their history", {
        ...live,
        processors: ["prc_postmark"],
      }),
      category("audit_log", "audit", "Audit log", "Administrative actions", {
        location: primary,
        retention: unspecified(),
        onErasure: "keep",
        erasureGround: "Accountability and security",
        erasureGroundCode: "legal_obligation",
      }),
    ],
    intake: [
      { channel: "settings_page", address: "https://studio.example/settings/privacy" },
      { channel: "email", address: "privacy@studio.example" },
    ],
    minimumAge: 16,
    noticeDays: 14,
    noticeChannels: ["website", "email"],
    regions: { primary: "eu-central-1", backup: "eu-west-1" },
    auditLog: { origin: "studio.example/audit" },
    approvalThreshold: { amount: "250", currency: "USD" },
  },
  upstreams: [
    { id: "nova", label: "Nova Models" },
    { id: "lumen", label: "Lumen Render" },
    { id: "studio", label: "Studio's own" },
  ],
  models: [
    ...models(
      "nova",
      "/v1/images/generations",
      "image",
      [
        "nova-image-2",
        "Nova Image 2",
        34,
        ["2026-01", "2026-01-01", "0.000005", "0.00000125", "0.00004"],
        ["2026-10", "2026-10-01", "0.0000045", "0.000001125", "0.000036"],
      ],
      [
        "nova-image-2-mini",
        "Nova Image 2 mini",
        28,
        ["2026-01", "2026-01-01", "0.000002", "0.0000005", "0.000008"],
      ],
    ),
    ...models("nova", "/v1/images/edits", "image", [
      "nova-edit-1",
      "Nova Edit 1",
      12,
      ["2026-03", "2026-03-01", "0.000005", "0.00000125", "0.00004"],
    ]),
    ...models("lumen", "/v1/videos/generations", "video", [
      "lumen-video-1",
      "Lumen Video 1",
      10,
      ["2026-02", "2026-02-01", "0.00001", "0.0000025", "0.00012"],
      ["2026-11", "2026-11-01", "0.000009", "0.00000225", "0.000105"],
    ]),
    ...models("studio", "/v1/prompts/expansions", "text", [
      "studio-prompt-1",
      "Studio Prompt 1",
      16,
      ["2026-01", "2026-01-01", "0.00000015", "0.000000075", "0.0000006"],
    ]),
  ],
  processors: [
    processor("Keystone Identity", "keystone.example", "Sign-in with an OAuth provider", {
      receives: ["E-mail address, provider id"],
      region: "European Union",
      transferMechanism: "none_needed",
      dpaSignedAt: "2025-09-15",
      categories: ["account"],
    }),
    processor("Nova Models", "nova.example", "Runs image models", {
      receives: ["Prompts, parameters, reference images"],
      region: "United States",
      transferMechanism: "standard_contractual_clauses",
      dpaSignedAt: "2025-10-01",
      categories: ["prompts", "assets"],
    }),
    processor("Lumen Render", "lumen.example", "Runs video models", {
      receives: ["Prompts, parameters, reference images"],
      region: "United States",
      transferMechanism: "standard_contractual_clauses",
      // Missing on purpose: the register has to flag an addendum that was never signed.
      categories: ["prompts", "assets"],
    }),
    processor("Brightline Storage", "brightline.example", "Stores assets and encrypted backups", {
      receives: ["Reference images, outputs, encrypted backups"],
      region: "European Union",
      transferMechanism: "none_needed",
      dpaSignedAt: "2025-09-15",
      categories: ["assets", "backups"],
    }),
    processor("Stripe", "stripe.com", "Collects payments", {
      receives: ["Name, e-mail address, means of payment", "Amounts of top-ups"],
      region: "United States",
      transferMechanism: "standard_contractual_clauses",
      dpaSignedAt: "2025-09-15",
      categories: ["spend_ledger"],
    }),
    processor("Postmark", "postmarkapp.com", "Sends e-mail", {
      receives: ["E-mail address, name"],
      region: "United States",
      transferMechanism: "standard_contractual_clauses",
      dpaSignedAt: "2025-09-20",
      categories: ["account", "consents"],
    }),
  ],
  policyVersions: [
    {
      number: "1.0",
      material: true,
      noticed: "2025-12-01",
      effective: "2026-01-01",
      channels: ["website", "email"],
      summary: "First policy of the studio.",
      changes: [],
    },
    {
      number: "2.0",
      material: true,
      noticed: "2026-06-10",
      effective: "2026-07-01",
      channels: ["website", "email"],
      summary: "Video generation; backups in a second region.",
      changes: [
        change("2", "what.assets", "Video outputs added to content", ["Images", "Images and videos"]),
        change("4", "place.backups", "Encrypted backups in a second region", [
          "eu-central-1",
          "eu-west-1 (second region, encrypted)",
        ]),
        change(
          "5",
          "retention.operational_logs",
          "Operational logs kept for a shorter time, then anonymised",
          ["90 days, then deleted", "30 days, then summed up and anonymised"],
          { retention: operational },
        ),
      ],
    },
    {
      number: "2.1",
      material: true,
      noticed: { daysFromNow: -4 },
      effective: { daysFromNow: 16 },
      channels: ["website", "email"],
      summary: "Prompt expansion runs on the studio's own model.",
      changes: [
        change(
          "2",
          "what.prompts",
          "Expanded prompts named",
          [
            "Prompts, parameters, labels, ratings",
            "Prompts and their expansions, parameters, labels, ratings",
          ],
          { description: "Prompts and their expansions, parameters, labels, ratings" },
        ),
        change(
          "3",
          "processors.prompts",
          "One processor fewer for prompts",
          ["Nova Models, Lumen Render", "Nova Models"],
          { processors: ["prc_nova_models"] },
        ),
      ],
    },
    {
      number: "3.0",
      material: true,
      channels: ["website", "email"],
      summary: "Shared workspaces.",
      changes: [{ section: "2", summary: "Members of a workspace see each other's names" }],
    },
  ],
  // Content trains no model here, so nobody has consented to it and the flag says so.
  consents: { marketing_email: 28, analytics_cookies: 41, optional_cookies: 19, training_on_content: 0 },
  contentKinds: [
    { kind: "prompt", categoryId: "prompts", averageBytes: 420 },
    { kind: "parameter_set", categoryId: "prompts", averageBytes: 310 },
    { kind: "label", categoryId: "prompts", averageBytes: 24 },
    { kind: "rating", categoryId: "prompts", averageBytes: 16 },
    { kind: "workspace", categoryId: "workspaces", averageBytes: 1_800 },
    { kind: "reference_image", categoryId: "assets", averageBytes: 1_900_000 },
    { kind: "generated_image", categoryId: "assets", averageBytes: 2_400_000 },
    { kind: "generated_video", categoryId: "assets", averageBytes: 18_000_000 },
  ],
  plans: [],
  identityProviders: ["google", "github", "apple"],
  paymentProviders: ["stripe"],
  accountRegions: ["eu-central-1"],
  keys: {
    typePrefix: "stu_live",
    storage: "bcrypt",
    scopes: [
      { id: "images.write", label: "Generate and edit images" },
      { id: "videos.write", label: "Generate videos" },
      { id: "prompts.write", label: "Expand prompts" },
      { id: "assets.read", label: "Read own assets" },
    ],
  },
};
