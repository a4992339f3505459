import { LinkBase, useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { Button } from "../../../components/button/Button";
import { TimeText } from "../../../components/field/DateField";
import { useMinute } from "../../../components/zone/useMinute";
import { resource, type AuditCoverage } from "../auditEvent";
import { formatCount } from "../../../components/field/formatCount";

type Range = AuditCoverage["unreviewed"][number];

interface UnreviewedRangesProps {
  ranges: readonly Range[];
  /** Undefined where this person may not review, or the log is not proven. */
  onReview: ((range: Range) => void) | undefined;
}

const week = 7 * 86_400_000;

const queryOf = ({ from, to }: Range) => `index:${from}..${String(BigInt(to) - 1n)}`;

/** What nobody has looked at, oldest first; what expires soon is told by colour, shape and words. */
export const UnreviewedRanges = ({ ranges, onReview }: UnreviewedRangesProps) => {
  const translate = useTranslate();
  const now = useMinute();
  if (ranges.length === 0)
    return <p className="p-4 text-sm">{translate("audit_events.review.all_reviewed")}</p>;
  return (
    <ul className="divide-y divide-hairline">
      {ranges.map((range) => {
        const isSoon =
          range.firstExpiresAt !== undefined && Date.parse(range.firstExpiresAt) - now.getTime() < week;
        return (
          <li key={range.from} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 text-sm">
            <LinkBase
              to={`/${resource}?${new URLSearchParams({ q: queryOf(range) })}`}
              className="font-mono underline-offset-2 hover:underline"
            >
              [{range.from}, {range.to})
            </LinkBase>
            <span className="text-muted">
              {translate("audit_events.review.events", {
                smart_count: Number(BigInt(range.to) - BigInt(range.from)),
                count: formatCount(Number(BigInt(range.to) - BigInt(range.from))),
              })}
            </span>
            {range.firstExpiresAt !== undefined && (
              <span className="text-muted">
                {translate("audit_events.review.first_expires")}{" "}
                <TimeText at={range.firstExpiresAt} show="both" />
              </span>
            )}
            {isSoon && <Badge tone="caution">{translate("audit_events.review.soon")}</Badge>}
            {onReview && (
              <Button size="small" icon="check" className="ml-auto" onClick={() => onReview(range)}>
                {translate("audit_events.review.mark_short")}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
};
