import { formatTime } from "../clock";
import type { Platform } from "../platform";
import { startOfPeriod } from "../reportingDay";
import { mockPersons } from "../staff/persons";
import { activity } from "../streams/activityArea";
import { noBuckets, type PeriodRow } from "./periodRow";
import { lastSeqAt } from "./sealedEntries";
import { ordersOf } from "./periodRecords";

const DAY = 86_400_000;
/** The last month was closed on its fifth day after; the one before that, in the same way, is history. */
const CLOSED_AFTER_MS = 5 * DAY;

function signedBy(role: "finance" | "admin", at: number) {
  const person = mockPersons.find((each) => each.role === role);
  if (person === undefined) throw new Error(`Nobody is ${role}`);
  return { by: { id: person.staffId, name: person.name }, at: formatTime(at) };
}

/** The two months before this one: of each processor the older is closed, the younger waits for its file. */
export function generatedPeriods(platform: Platform): PeriodRow[] {
  const { paymentProviders, policy } = platform.profile;
  const made = platform.use(activity);
  if (!policy.capabilities.orders || made.hasGivenLedger) return [];
  const month = (at: number) => startOfPeriod(at, "month", policy.reportingTimeZone);
  const thisMonth = month(made.startedAt);
  const lastMonth = month(thisMonth - DAY);
  const before = month(lastMonth - DAY);
  return paymentProviders.flatMap((provider): PeriodRow[] => {
    const row = (from: number, to: number): PeriodRow => ({
      id: `rcp_${provider}_${formatTime(from + 15 * DAY)
        .slice(0, 7)
        .replace("-", "_")}`,
      provider,
      from: formatTime(from),
      to: formatTime(to),
      status: "open",
      buckets: noBuckets,
      signOffs: [],
      createdAt: formatTime(to + DAY),
      version: "1",
    });
    const closedAt = lastMonth + CLOSED_AFTER_MS;
    const closed = row(before, lastMonth);
    return [
      {
        ...closed,
        status: "closed",
        buckets: { ...noBuckets, matched: ordersOf(platform, closed).length },
        signOffs: [signedBy("finance", closedAt - DAY), signedBy("admin", closedAt)],
        sealed: { lastSeq: lastSeqAt(platform, closedAt), at: formatTime(closedAt) },
        version: "4",
      },
      row(lastMonth, thisMonth),
    ];
  });
}
