import type { PlatformProfile } from "./profile";
import { capabilities, category, models, notStored, processor, regime, unspecified } from "./terms";

const noPersonalData = ["Prompt and parameters of a request while it runs; no personal data"];

/** InstaGen on SubModel.ai: access keys and usage; keeps no content. */
export const instagen: PlatformProfile = {
  id: "instagen",
  policy: {
    name: "InstaGen",
    controller: { name: "SubModel.ai", country: "US" },
    policyUrl: "https://submodel.example/instagen/privacy",
    reportingTimeZone: "America/New_York",
    currency: "USD",
    unit: "money",
    capabilities: capabilities(),
    // 6.1 lets people view and export their usage and billing, 7.2 have their account deleted; nothing else is granted.
    rights: ["access", "portability", "erasure"],
    regimes: [regime("ccpa", "US-CA", true), regime("gdpr", "DE"), regime("uk_gdpr", "GB-ENG")],
    coolingOffHours: 0,
    categories: [
      category("account", "account", "Account data", "Name and e-mail address of the account", {
        retention: unspecified("Deleted on request, subject to legal requirements"),
        onErasure: "delete",
      }),
      category("access_keys", "keys", "Access keys", "Names, descriptions and encrypted secrets", {
        retention: unspecified("Removed permanently by the user at any time"),
        onErasure: "delete",
      }),
      category(
        "usage_statistics",
        "operational",
        "Usage statistics",
        "Request counts, token consumption and costs per model",
        {
          retention: unspecified(),
          onErasure: "pseudonymise",
          erasureGround: "Usage is the basis of the billing records",
        },
      ),
      category(
        "interaction_logs",
        "operational",
        "API interaction logs",
        "Timestamps and basic request metadata",
        { retention: unspecified(), onErasure: "delete", processors: ["prc_submodel_compute"] },
      ),
      category("content", "content", "Prompts, outputs, conversations and files", "Not stored", {
        personal: false,
        retention: notStored,
        onErasure: "delete",
      }),
      category("billing_records", "billing", "Billing records", "Charges for the use of the platform", {
        holds: ["ledger-entries"],
        retention: unspecified("Maintained as required by law"),
        onErasure: "keep",
        erasureGround: "Tax and accounting law",
        processors: ["prc_stripe"],
      }),
      category("audit_log", "audit", "Audit log", "Administrative actions", {
        retention: unspecified(),
        onErasure: "keep",
        erasureGround: "Accountability and security",
      }),
    ],
    intake: [{ channel: "email", address: "privacy@submodel.example", subject: "InstaGen Privacy Inquiry" }],
    noticeDays: 0,
    noticeChannels: ["in_app", "email"],
    regions: { primary: "unspecified" },
    auditLog: { origin: "submodel.example/instagen/audit" },
    approvalThreshold: { amount: "100", currency: "USD" },
  },
  contextScale: 60,
  upstreams: [
    { id: "submodel", label: "SubModel compute" },
    { id: "aurora", label: "Aurora AI" },
    { id: "sable", label: "Sable Labs" },
  ],
  models: [
    ...models(
      "aurora",
      "/v1/chat/completions",
      "text",
      [
        "aurora-70b-instruct",
        "Aurora 70B Instruct",
        38,
        ["2026-01", "2026-01-01", "0.0000006", "0.0000003", "0.0000024"],
        ["2026-10", "2026-10-01", "0.00000055", "0.000000275", "0.0000022"],
      ],
      [
        "aurora-8b-instruct",
        "Aurora 8B Instruct",
        30,
        ["2026-01", "2026-01-01", "0.00000008", "0.00000004", "0.00000016"],
      ],
    ),
    ...models("sable", "/v1/chat/completions", "text", [
      "sable-coder-32b",
      "Sable Coder 32B",
      18,
      ["2026-03", "2026-03-01", "0.00000035", "0.000000175", "0.0000014"],
    ]),
    ...models("submodel", "/v1/completions", "text", [
      "submodel-vl-12b",
      "SubModel VL 12B",
      9,
      ["2026-01", "2026-01-01", "0.0000002", "0.0000001", "0.0000008"],
    ]),
    ...models("submodel", "/v1/embeddings", "embedding", [
      "submodel-embed-1",
      "SubModel Embed 1",
      5,
      ["2026-01", "2026-01-01", "0.00000002", "0.00000001", "0"],
    ]),
  ],
  processors: [
    processor("SubModel compute", "submodel.example", "Runs open models", {
      isPersonal: false,
      receives: ["Request parameters needed for processing; no personal data"],
      region: "United States",
      transferMechanism: "standard_contractual_clauses",
      dpaSignedAt: "2025-11-03",
      categories: ["interaction_logs"],
    }),
    processor("Aurora AI", "aurora.example", "Model provider", {
      isPersonal: false,
      receives: noPersonalData,
      region: "United States",
      transferMechanism: "none_needed",
      dpaSignedAt: "2025-12-01",
      categories: [],
    }),
    processor("Sable Labs", "sable.example", "Model provider", {
      isPersonal: false,
      receives: noPersonalData,
      region: "Canada",
      transferMechanism: "adequacy_decision",
      dpaSignedAt: "2026-02-10",
      categories: [],
    }),
    processor("Stripe", "stripe.com", "Collects payments", {
      receives: ["Name, e-mail address, means of payment"],
      region: "United States",
      transferMechanism: "standard_contractual_clauses",
      dpaSignedAt: "2025-11-03",
      categories: ["billing_records"],
    }),
  ],
  policyVersions: [
    {
      number: "1.0",
      material: true,
      noticed: "2025-12-15",
      effective: "2026-01-01",
      channels: ["email"],
      summary: "First policy of InstaGen.",
      changes: [],
    },
    {
      number: "1.1",
      material: false,
      noticed: "2026-08-20",
      effective: "2026-09-01",
      channels: ["in_app", "email"],
      summary: "Says how access keys are encrypted and rotated.",
      changes: [{ section: "4", summary: "Access-key rotation and rate limits described" }],
    },
    {
      number: "1.2",
      material: true,
      channels: ["in_app"],
      summary: "Usage statistics per endpoint.",
      changes: [{ section: "1", summary: "Endpoint added to the usage statistics" }],
    },
  ],
  consents: {},
  contentKinds: [],
  plans: [],
  identityProviders: ["submodel"],
  paymentProviders: [],
  accountRegions: ["us-east"],
  keys: {
    typePrefix: "ig_live",
    storage: "encrypted",
    scopes: [
      { id: "models.read", label: "List models" },
      { id: "chat.write", label: "Chat completions" },
      { id: "embeddings.write", label: "Embeddings" },
      { id: "usage.read", label: "Read own usage" },
    ],
  },
};
