import type { PlatformProfile } from "./profile";
import { accountLife, capabilities, category, days, models, processor, regime, unspecified } from "./terms";

const whileActive = accountLife("Kept while the account is active");

/** ImageGen AI: subscriptions; identity, payment and image storage by third parties; policy of 10 April 2026. */
export const imagegen: PlatformProfile = {
  id: "imagegen",
  policy: {
    name: "ImageGen AI",
    controller: { name: "ImageGen AI LLC", country: "US" },
    policyUrl: "https://imagegen.example/privacy",
    reportingTimeZone: "America/Los_Angeles",
    currency: "USD",
    unit: "money",
    capabilities: capabilities(
      "content",
      "subscriptions",
      "orders",
      "devices",
      "errorEvents",
      "trainingConsent",
      "contentRemovalChoice",
      "acceptanceByUse",
    ),
    rights: [
      "access",
      "rectification",
      "erasure",
      "portability",
      "marketing_opt_out",
      "consent_withdrawal",
      "minor",
    ],
    regimes: [
      regime("ccpa", "US-CA", true),
      regime("gdpr", "IE"),
      regime("uk_gdpr", "GB-ENG"),
      regime("lgpd", "BR"),
    ],
    coolingOffHours: 0,
    contentRemovalDays: 90,
    categories: [
      category(
        "account",
        "account",
        "Account information",
        "Name, e-mail address, communication preferences",
        { retention: whileActive, onErasure: "delete", processors: ["prc_clerk", "prc_resend"] },
      ),
      category("images", "content", "Source and generated images", "Uploaded images and their results", {
        retention: days(90, "delete", "90 days after deletion, or at once when immediate removal is asked"),
        onErasure: "delete",
        processors: ["prc_cloudinary", "prc_replicate"],
      }),
      category("generation_history", "content", "Generation history", "Prompts and settings of an account", {
        retention: whileActive,
        onErasure: "delete",
        processors: ["prc_replicate"],
      }),
      category("usage", "operational", "Usage", "Features used, requests, device and IP address", {
        retention: whileActive,
        onErasure: "delete",
        processors: ["prc_posthog"],
      }),
      category("error_logs", "operational", "Error logs", "Errors with device and IP address", {
        retention: unspecified(),
        onErasure: "delete",
      }),
      category("access_keys", "keys", "Access keys", "Names, limits and hashed secrets of access keys", {
        retention: whileActive,
        onErasure: "delete",
      }),
      category("payments", "billing", "Subscriptions and payments", "The processor's reference and amounts", {
        holds: ["ledger-entries"],
        retention: unspecified("As the law requires"),
        onErasure: "pseudonymise",
        erasureGround: "Tax and accounting law",
        processors: ["prc_stripe"],
      }),
      category("audit_log", "audit", "Audit log", "Administrative actions", {
        retention: unspecified(),
        onErasure: "keep",
        erasureGround: "Accountability and security",
      }),
    ],
    intake: [
      { channel: "email", address: "privacy@imagegen.example" },
      { channel: "settings_page", address: "https://imagegen.example/account/privacy" },
    ],
    minimumAge: 13,
    noticeDays: 0,
    noticeChannels: ["website", "email"],
    regions: { primary: "unspecified" },
    auditLog: { origin: "imagegen.example/audit" },
    approvalThreshold: { amount: "200", currency: "USD" },
  },
  contextScale: 3,
  upstreams: [
    { id: "replicate", label: "Replicate" },
    { id: "imagegen", label: "ImageGen AI" },
  ],
  models: [
    ...models(
      "replicate",
      "/v1/images/generations",
      "image",
      [
        "pixel-diffusion-xl",
        "Pixel Diffusion XL",
        44,
        ["2026-04", "2026-04-10", "0.000004", "0.000001", "0.00003"],
        ["2026-10", "2026-10-15", "0.0000035", "0.000000875", "0.000027"],
      ],
      [
        "pixel-diffusion-turbo",
        "Pixel Diffusion Turbo",
        30,
        ["2026-04", "2026-04-10", "0.000001", "0.00000025", "0.000008"],
      ],
    ),
    ...models(
      "imagegen",
      "/v1/images/edits",
      "image",
      [
        "portrait-edit-1",
        "Portrait Edit 1",
        16,
        ["2026-04", "2026-04-10", "0.000004", "0.000001", "0.00003"],
      ],
      ["upscale-4x", "Upscale 4×", 10, ["2026-04", "2026-04-10", "0.0000005", "0.0000005", "0.000004"]],
    ),
  ],
  // The six third-party services that the policy names.
  processors: [
    processor("Clerk", "clerk.com", "Identity provider: sign-in and access control", {
      receives: ["Name, e-mail address, sign-in times, device"],
      region: "United States",
      transferMechanism: "standard_contractual_clauses",
      dpaSignedAt: "2026-03-02",
      categories: ["account"],
    }),
    processor("Stripe", "stripe.com", "Subscriptions and payments", {
      receives: ["Name, e-mail address, means of payment"],
      region: "United States",
      transferMechanism: "standard_contractual_clauses",
      dpaSignedAt: "2026-03-02",
      categories: ["payments"],
    }),
    processor("Cloudinary", "cloudinary.com", "Image storage and delivery (CDN)", {
      receives: ["Source and generated images"],
      region: "United States",
      transferMechanism: "standard_contractual_clauses",
      dpaSignedAt: "2026-03-05",
      categories: ["images"],
    }),
    processor("Replicate", "replicate.com", "Runs image models", {
      receives: ["Prompts and source images while a request runs"],
      region: "United States",
      transferMechanism: "standard_contractual_clauses",
      dpaSignedAt: "2026-03-11",
      categories: ["images", "generation_history"],
    }),
    processor("PostHog", "posthog.com", "Product analytics, with consent", {
      receives: ["Usage events, device, IP address"],
      region: "European Union",
      transferMechanism: "none_needed",
      dpaSignedAt: "2026-03-20",
      categories: ["usage"],
    }),
    processor("Resend", "resend.com", "Sends e-mail", {
      receives: ["E-mail address, name"],
      region: "United States",
      transferMechanism: "standard_contractual_clauses",
      dpaSignedAt: "2026-03-20",
      categories: ["account"],
    }),
  ],
  policyVersions: [
    {
      number: "2025-06-01",
      material: true,
      noticed: "2025-05-20",
      effective: "2025-06-01",
      channels: ["website"],
      summary: "First policy of ImageGen AI.",
      changes: [],
    },
    {
      number: "2026-04-10",
      material: true,
      noticed: "2026-04-01",
      effective: "2026-04-10",
      channels: ["website", "email"],
      summary: "Names six third-party services; images kept 90 days after deletion.",
      changes: [
        { section: "6", summary: "Third-party services named" },
        {
          section: "8",
          summary: "Retention of images",
          before: "as needed",
          after: "90 days after deletion",
        },
      ],
    },
    {
      number: "2027-draft",
      material: false,
      channels: ["website"],
      summary: "Clearer wording on training consent.",
      changes: [{ section: "5", summary: "Training consent explained with an example" }],
    },
  ],
  consents: { marketing_email: 44, training_on_content: 12, analytics_cookies: 52 },
  contentKinds: [
    { kind: "source_image", categoryId: "images", averageBytes: 2_200_000 },
    { kind: "generated_image", categoryId: "images", averageBytes: 1_700_000 },
    { kind: "prompt", categoryId: "generation_history", averageBytes: 380 },
  ],
  plans: [
    { name: "Starter", price: "9", interval: "month" },
    { name: "Pro", price: "29", interval: "month" },
    { name: "Pro yearly", price: "290", interval: "year" },
    { name: "Team", price: "99", interval: "month" },
  ],
  identityProviders: ["clerk:google", "clerk:apple", "clerk:password"],
  paymentProviders: ["stripe"],
  accountRegions: ["us-west", "eu-west"],
  keys: {
    typePrefix: "img_live",
    storage: "bcrypt",
    scopes: [
      { id: "images.write", label: "Generate and edit images" },
      { id: "images.read", label: "Read own images" },
      { id: "history.read", label: "Read own generation history" },
    ],
  },
};
