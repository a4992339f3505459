import type { Person } from "./fixtures";
import type { ProfileId } from "../mocks/profiles/profiles";

/** What the policy pages of one platform have to say. */
export interface Promised {
  platform: ProfileId;
  /** The ids that this walk proves. */
  title: string;
  person: Person;
  /** Facts of the policy page, by their labels. */
  facts: readonly (readonly [label: string, value: string | RegExp])[];
  /** Rights granted, and no other. */
  rights: readonly string[];
  /** Of categories: where, how long, what on erasure, who else. */
  categories: readonly (readonly [name: string, ...said: (string | RegExp)[]])[];
  /** Who takes data across a border: where to, and what makes it lawful. */
  transfers: readonly (readonly [processor: string, to: string, mechanism: string])[];
  /** Of the version in force: how and when it was told, since when it holds. */
  inForce: readonly (string | RegExp)[];
  /** What use since then is called here. */
  use: "Active since" | "Accepted by use";
  /** Every processor on the register, with what it receives, and more that its row says. */
  processors: readonly (readonly [name: string, receives: string])[];
}

const SILENT = "The policy does not say";
const CLAUSES = "Standard contractual clauses";

export const PROMISED: readonly Promised[] = [
  {
    platform: "instagen",
    title: "[instagen-5.1] [instagen-8.1] what each provider receives, and when and how changes are told",
    person: "mock-support",
    facts: [
      ["Country", "United States"],
      ["Minimum age", SILENT],
      ["Live data purged after deletion", SILENT],
      ["Notice of a material change", SILENT],
      ["E-mail", /privacy@submodel\.example.*Subject: InstaGen Privacy Inquiry/s],
    ],
    rights: ["Access", "Portability", "Erasure"],
    categories: [
      ["Prompts, outputs, conversations and files", "Not stored"],
      ["Billing records", "Maintained as required by law", "Kept", "Tax and accounting law", "Stripe"],
    ],
    transfers: [["Sable Labs", "Canada", "Adequacy decision"]],
    inForce: ["1.1", "In the service, E-mail", "20 Aug 2026", "01 Sept 2026"],
    use: "Active since",
    processors: [
      ["Aurora AI", "no personal data"],
      ["Sable Labs", "no personal data"],
      ["SubModel compute", "no personal data"],
      ["Stripe", "means of payment"],
    ],
  },
  {
    platform: "gateway",
    title: "[gateway-4.1] [gateway-10.1] with whom data is shared, and how and when changes are told",
    person: "mock-finance",
    facts: [
      ["Live data purged after deletion", "Within 30 days"],
      ["Audit log kept", "90 days"],
      ["Cooling-off before a deletion", "None"],
      ["Minimum age", "18 years"],
      ["Told by", "E-mail, In the service"],
    ],
    rights: ["Access", "Rectification", "Erasure", "Portability", "Marketing opt-out", "Minor"],
    categories: [
      ["API request logs", "90 days, then deleted", "Deleted", "Stratus Hosting"],
      ["Wallet transactions", "Indefinitely", "Financial record keeping", "Pseudonymised"],
      ["Request and response content", "Not stored"],
    ],
    transfers: [["Cinder", "United Kingdom", "Adequacy decision"]],
    inForce: ["2025-01-01", "E-mail", "10 Dec 2024", "01 Jan 2025"],
    use: "Active since",
    processors: [
      ["Atlas AI", "content of a request"],
      ["Orion Research", "content of a request"],
      ["Cinder", "content of a request"],
      ["Stripe", "means of payment"],
      ["Stratus Hosting", "All stored data, encrypted"],
    ],
  },
  {
    platform: "studio",
    title:
      "[studio-3.1] [studio-4.1] [studio-4.2] where each category lives, under which clauses it travels, whose addendum is missing",
    person: "mock-auditor",
    facts: [
      ["Controller", "Studio Generative GmbH"],
      ["Cooling-off before a deletion", "72 hours"],
      ["Live data purged after deletion", "Within 30 days"],
      ["Backups expire after the purge", "After 35 days"],
      ["Training on content", "Content trains no model"],
      ["Audit log kept", SILENT],
      ["Notice of a material change", "At least 14 days before it takes effect"],
    ],
    rights: ["Access", "Rectification", "Erasure", "Objection", "Restriction", "Minor"],
    categories: [
      ["Account", "eu-central-1 (primary)", "As long as the account lives", "Keystone Identity"],
      ["Backups", "eu-west-1 (second region, encrypted)", "35 days, then deleted", "Brightline Storage"],
      ["Operational logs", "30 days, then summed up and anonymised", "Nobody else"],
      ["Spend ledger", "7 years, then deleted", "Tax and accounting law", "Pseudonymised", "Stripe"],
    ],
    transfers: ["Lumen Render", "Nova Models", "Postmark", "Stripe"].map((name) => [
      name,
      "United States",
      CLAUSES,
    ]),
    inForce: ["2.0", "Website, E-mail", "10 Jun 2026", "01 Jul 2026", "21 days"],
    use: "Active since",
    processors: [
      ["Lumen Render", "Prompts, parameters, reference images"],
      ["Lumen Render", "Missing"],
      ["Lumen Render", CLAUSES],
      ["Nova Models", "01 Oct 2025"],
      ["Nova Models", "Prompts, parameters, reference images"],
      ["Keystone Identity", "provider id"],
      ["Brightline Storage", "encrypted backups"],
      ["Stripe", "Amounts of top-ups"],
      ["Postmark", "E-mail address"],
    ],
  },
  {
    platform: "imagegen",
    title:
      "[imagegen-6.1] [imagegen-10.1] [imagegen-11.1] which six services there are, by what mechanism data travels, and how many use the platform since the policy changed",
    person: "mock-security",
    facts: [
      ["Minimum age", "13 years"],
      ["Content kept after deletion", /90 days.*Unless immediate removal is asked for/s],
      ["Training on content", "Only with explicit consent"],
      ["Acceptance", "Continued use after a change is acceptance"],
    ],
    rights: [
      "Access",
      "Rectification",
      "Erasure",
      "Portability",
      "Marketing opt-out",
      "Withdrawal of consent",
      "Minor",
    ],
    categories: [
      [
        "Source and generated images",
        "90 days after the account's deletion, then deleted",
        "Cloudinary",
        "Replicate",
      ],
      ["Error logs", SILENT],
    ],
    transfers: [["PostHog", "European Economic Area", "None needed"]],
    inForce: ["2026-04-10", "Website, E-mail", "01 Apr 2026", "10 Apr 2026"],
    use: "Accepted by use",
    processors: [
      ["Clerk", "sign-in times"],
      ["Clerk", CLAUSES],
      ["Cloudinary", CLAUSES],
      ["PostHog", "None needed"],
      ["Stripe", "means of payment"],
      ["Cloudinary", "Source and generated images"],
      ["Replicate", "while a request runs"],
      ["PostHog", "Usage events"],
      ["Resend", "E-mail address"],
    ],
  },
  {
    platform: "apimodels",
    title:
      "[apimodels-4.1] [apimodels-7.1] [apimodels-9.1] who is paid through, stores and delivers, where each works, and from when the policy holds",
    person: "mock-admin",
    facts: [
      ["Use is priced in", "Credits"],
      ["Country", "Singapore"],
      ["Live data purged after deletion", SILENT],
      ["Told by", "Website, E-mail"],
    ],
    rights: ["Access", "Rectification", "Erasure", "Objection", "Restriction", "Minor"],
    categories: [
      ["Temporary uploads", "Cloudflare R2", "3 days, then deleted"],
      ["API call records", SILENT, "Kept for troubleshooting and reconciliation", "Pseudonymised"],
    ],
    transfers: [
      ["Alipay", "China", CLAUSES],
      ["Cloudflare R2", "Worldwide", CLAUSES],
      ["Upstream models", "United States, China", CLAUSES],
    ],
    inForce: ["2026-06-06", "Website", "28 May 2026", "06 Jun 2026"],
    use: "Active since",
    processors: [
      ["Stripe", "means of payment"],
      ["Alipay", "means of payment stay there"],
      ["Cloudflare R2", "re-hosted outputs"],
      ["Resend", "E-mail address"],
      ["Upstream models", "Prompts and media"],
    ],
  },
];
