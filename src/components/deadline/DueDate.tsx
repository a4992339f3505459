import { useTranslate } from "react-admin";
import { Badge } from "../badge/Badge";
import type { Tone } from "../badge/tones";
import { TimeText } from "../field/DateField";

export interface DueDateProps {
  /** A plain date; `null` while a pause makes it impossible to name one. */
  due: string | null;
  /** 0 = today, negative = late; left out when the clock has stopped. */
  daysLeft?: number | undefined;
  /** Late, where the days are not known. */
  isLate?: boolean;
  /** As short as a dense list needs it. */
  brief?: boolean;
  /** How it stands is enough to read, the date itself is told on pointing and by screen readers. */
  dateAside?: boolean;
}

const soonDays = 7;

const standing = ({
  daysLeft,
  isLate = false,
}: DueDateProps): { tone: Tone; key: string; count?: number } | undefined => {
  if (daysLeft === undefined) return isLate ? { tone: "critical", key: "late" } : undefined;
  if (daysLeft < 0) return { tone: "critical", key: "overdue", count: -daysLeft };
  if (daysLeft === 0) return { tone: "caution", key: "today" };
  return { tone: daysLeft <= soonDays ? "caution" : "neutral", key: "left", count: daysLeft };
};

/** A date that something is owed by, and how it stands: by colour, shape and word. */
export const DueDate = (props: DueDateProps) => {
  const translate = useTranslate();
  const { due, brief = false, dateAside = false } = props;
  const state = standing(props);
  if (due === null) {
    return (
      <Badge tone="neutral" icon="pause">
        {translate(brief ? "kit.due.brief.none" : "kit.due.none")}
      </Badge>
    );
  }
  const isAside = dateAside && state !== undefined;
  return (
    <span className="inline-flex max-w-full items-center gap-2" title={isAside ? due : undefined}>
      <TimeText
        at={due}
        {...(brief && { show: "brief" })}
        className={isAside ? "sr-only" : "whitespace-nowrap tabular-nums"}
      />
      {state && (
        <Badge tone={state.tone} {...(state.tone === "neutral" && { icon: "clock" })}>
          {translate(
            `kit.due.${brief ? "brief." : ""}${state.key}`,
            state.count === undefined ? {} : { smart_count: state.count },
          )}
        </Badge>
      )}
    </span>
  );
};
