import type { components } from "../../../openapi/platform.gen";
import { generatedAccountRows } from "../accounts/generatedAccountRows";
import { formatTime } from "../clock";
import type { Platform } from "../platform";
import { idAt, randomAt, streamOf } from "../random";
import { mockPersons } from "../staff/persons";

type Disclosure = components["schemas"]["Disclosure"];

const series = { id: streamOf("disclosure.id"), account: streamOf("disclosure.account") };
const day = 86_400_000;

const stories: readonly (Pick<Disclosure, "authority" | "country" | "legalBasis" | "reference" | "status"> & {
  ageDays: number;
  decisionReason?: string;
})[] = [
  {
    authority: "Staatsanwaltschaft Berlin",
    country: "DE",
    legalBasis: "§ 95 StPO",
    reference: "231 Js 44/26",
    status: "under_review",
    ageDays: 3,
  },
  {
    authority: "Parquet de Paris",
    country: "FR",
    legalBasis: "Art. 60-1 CPP",
    reference: "26/118-4",
    status: "under_review",
    ageDays: 9,
  },
  {
    authority: "Northern District of California",
    country: "US-CA",
    legalBasis: "18 U.S.C. § 2703(d)",
    reference: "4:26-mj-70113",
    status: "partly_disclosed",
    ageDays: 41,
    decisionReason: "Only what the order names",
  },
  {
    authority: "Metropolitan Police Service",
    country: "GB-ENG",
    legalBasis: "Informal request by e-mail",
    reference: "CRIS 5512/26",
    status: "refused",
    ageDays: 77,
    decisionReason: "No legal basis was named",
  },
];

/** A few, in every state, where the platform's policy speaks of them at all. */
export function generatedDisclosures(platform: Platform): Disclosure[] {
  const { policy } = platform.profile;
  const recordedBy = mockPersons.find((person) => person.role === "support");
  const living = platform.use(generatedAccountRows).filter((account) => account.status === "active");
  if (!policy.capabilities.disclosures || recordedBy === undefined || living.length === 0) return [];
  const { seed } = platform.options;
  const now = platform.clock.now();
  return stories.flatMap(({ ageDays, decisionReason, ...story }, place): Disclosure[] => {
    const account = living[Math.floor(randomAt(seed, series.account, place) * living.length)];
    if (account === undefined) return [];
    return [
      {
        ...story,
        id: idAt("dsc", seed, series.id, place),
        accountId: account.id,
        receivedAt: formatTime(now - ageDays * day),
        recordedAt: formatTime(now - ageDays * day + day / 8),
        recordedBy: { id: recordedBy.staffId, name: recordedBy.name },
        categories: policy.categories.slice(0, 1).map((category) => category.id),
        ...(decisionReason !== undefined && {
          decisionReason,
          decidedAt: formatTime(now - (ageDays - 2) * day),
          subjectNotified: story.status === "partly_disclosed",
        }),
        version: decisionReason === undefined ? "1" : "2",
      },
    ];
  });
}
