import { useTranslate } from "react-admin";
import { readRetention, type RetentionReading } from "../../domain/retention/readRetention";
import { useServerNow } from "../../providers/authProvider/useServerNow";
import type { Retention } from "./retention";
import { useSpanInWords } from "./useSpanInWords";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** What the facts of a category say now, by the console's own arithmetic. */
export const useReading = (status: Retention): RetentionReading =>
  readRetention(status, useServerNow(MINUTE_MS));

/** The reading in words. */
export const useReadingInWords = () => {
  const translate = useTranslate();
  const inWords = useSpanInWords();
  return (reading: RetentionReading, slack = ""): string =>
    translate(`retention.reading.${reading.kind}`, {
      ...("pastMs" in reading && { past: inWords(reading.pastMs) }),
      slack,
    });
};

const tones = { kept: "bg-accent", goes_next: "bg-caution", overdue: "bg-critical" } as const;

const Meter = ({ reading }: { reading: RetentionReading & { kind: keyof typeof tones } }) => {
  const translate = useTranslate();
  const share = reading.promisedMs === 0 ? 100 : Math.min(100, (100 * reading.ageMs) / reading.promisedMs);
  return (
    <span
      role="meter"
      aria-label={translate("retention.meter")}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share)}
      className="flex h-1.5 w-12 shrink-0 overflow-hidden rounded-full bg-neutral-soft"
    >
      <span className={tones[reading.kind]} style={{ width: `${String(share)}%` }} />
    </span>
  );
};

/** How old the oldest record is, of the days promised, as a bar and a figure. */
export const RetentionAge = ({ status }: { status: Retention }) => {
  const translate = useTranslate();
  const reading = useReading(status);
  const inWords = useSpanInWords();
  if (reading.kind === "no_number" || reading.kind === "nothing_held")
    return <span className="text-faint">–</span>;
  const text =
    reading.kind === "kept"
      ? translate("retention.age", {
          age: Math.floor(reading.ageMs / DAY_MS),
          smart_count: reading.promisedMs / DAY_MS,
        })
      : `+ ${inWords(reading.pastMs)}`;
  return (
    <span className="inline-flex items-center gap-2">
      <Meter reading={reading} />
      <span className={reading.kind === "overdue" ? "font-medium text-critical" : undefined}>{text}</span>
    </span>
  );
};
