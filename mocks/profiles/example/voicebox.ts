import type { PlatformProfile } from "../profile";
import {
  accountLife,
  capabilities,
  category,
  days,
  models,
  notStored,
  processor,
  regime,
  years,
} from "../terms";

const purged = accountLife("Purged within 20 days of deletion");

/** The worked example of docs/adopting.md: a speech platform, complete, and none of the five worlds. */
export const voicebox: PlatformProfile = {
  id: "voicebox",
  policy: {
    name: "Voicebox",
    controller: { name: "Voicebox Speech B.V.", country: "NL" },
    policyUrl: "https://voicebox.example/privacy",
    reportingTimeZone: "Europe/Amsterdam",
    currency: "EUR",
    unit: "money",
    capabilities: capabilities("content", "wallet", "orders", "spendCaps", "trainingConsent"),
    rights: ["access", "rectification", "erasure", "consent_withdrawal"],
    regimes: [regime("gdpr", "NL", true), regime("uk_gdpr", "GB-ENG")],
    coolingOffHours: 48,
    purgeDays: 20,
    categories: [
      category("account", "account", "Account", "Name, e-mail address", {
        location: "eu-west-1",
        retention: purged,
        onErasure: "delete",
      }),
      category("recordings", "content", "Recordings", "Uploaded voices and generated speech", {
        location: "eu-west-1",
        retention: purged,
        onErasure: "delete",
        processors: ["prc_harbour_media"],
      }),
      category("transcripts", "content", "Transcripts", "Never written down", {
        personal: false,
        retention: notStored,
        onErasure: "delete",
      }),
      category("request_logs", "operational", "Request logs", "Model, time, status", {
        location: "eu-west-1",
        retention: days(45, "anonymise"),
        onErasure: "delete",
      }),
      category("access_keys", "keys", "Access keys", "Names, limits and hashed secrets", {
        location: "eu-west-1",
        retention: purged,
        onErasure: "delete",
      }),
      category("ledger", "billing", "Ledger", "Amount and time of each use", {
        holds: ["ledger-entries"],
        location: "eu-west-1",
        retention: years(7, "delete", "Dutch tax law"),
        onErasure: "pseudonymise",
        erasureGround: "Kept 7 years by Dutch tax law, without the person's name",
        erasureGroundCode: "legal_obligation",
        processors: ["prc_stripe"],
      }),
      category("audit_log", "audit", "Audit log", "Administrative actions", {
        location: "eu-west-1",
        retention: years(2, "delete", "Accountability"),
        onErasure: "keep",
        erasureGround: "Accountability and security",
        erasureGroundCode: "legal_obligation",
      }),
    ],
    intake: [{ channel: "email", address: "privacy@voicebox.example", subject: "My data" }],
    minimumAge: 16,
    noticeDays: 30,
    noticeChannels: ["email"],
    regions: { primary: "eu-west-1" },
    auditLog: { origin: "voicebox.example/audit", retentionDays: 730 },
    approvalThreshold: { amount: "100", currency: "EUR" },
  },
  upstreams: [{ id: "voicebox", label: "Voicebox" }],
  models: models(
    "voicebox",
    "/v1/speech",
    "audio",
    ["narrator-2", "Narrator 2", 70, ["2026-01", "2026-01-01", "0.000004", "0.000001", "0.00002"]],
    ["whisperer-1", "Whisperer 1", 30, ["2026-01", "2026-01-01", "0.000001", "0.00000025", "0.000006"]],
  ),
  processors: [
    processor("Harbour Media", "harbour.example", "Stores recordings", {
      receives: ["Uploaded and generated recordings"],
      region: "Ireland",
      transferMechanism: "none_needed",
      dpaSignedAt: "2026-01-12",
      categories: ["recordings"],
    }),
    processor("Stripe", "stripe.com", "Collects payments", {
      receives: ["Name, e-mail address, means of payment"],
      region: "United States",
      transferMechanism: "standard_contractual_clauses",
      dpaSignedAt: "2026-01-12",
      categories: ["ledger"],
    }),
  ],
  policyVersions: [
    {
      number: "1",
      material: true,
      noticed: "2025-11-20",
      effective: "2026-01-01",
      channels: ["email"],
      summary: "First policy.",
      changes: [],
    },
  ],
  consents: { training_on_content: 8 },
  contentKinds: [{ kind: "generated_audio", categoryId: "recordings", averageBytes: 900_000 }],
  plans: [],
  identityProviders: ["password"],
  paymentProviders: ["stripe"],
  accountRegions: ["eu-west-1"],
  keys: {
    typePrefix: "vbx_live",
    storage: "bcrypt",
    scopes: [{ id: "speech.write", label: "Generate speech" }],
  },
};
