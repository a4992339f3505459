import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { Banner } from "../../../components/feedback/Banner";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { TimeText } from "../../../components/field/DateField";
import { PageHeader } from "../../../components/layout/PageHeader";
import { Panel } from "../../../components/layout/Panel";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { useLogState } from "../../../providers/logProof/useLogState";
import { resource, type AuditCoverage } from "../auditEvent";
import { LogBanner } from "../proof/LogBanner";
import { horizonSegments, reviewedPermille, reviewSegments } from "./coverage";
import { LogBar } from "./LogBar";
import { ReviewList } from "./ReviewList";
import { UnreviewedRanges } from "./UnreviewedRanges";
import { formatCount } from "../../../components/field/formatCount";

const ReviewDialog = lazyNamed(() => import("./ReviewDialog").then((module) => module.ReviewDialog));

const name = (kind: string) => `audit_events.review.segment.${kind}`;
const reviewNames = { pruned: name("pruned"), reviewed: name("reviewed"), unreviewed: name("unreviewed") };
const horizonNames = {
  pruned: name("pruned"),
  pruned_next: name("pruned_next"),
  unreviewed: name("retained"),
};

const Bars = ({ coverage }: { coverage: AuditCoverage }) => {
  const translate = useTranslate();
  const share = (reviewedPermille(coverage) / 10).toFixed(1);
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <Panel
        title={translate("audit_events.review.coverage")}
        description={translate("audit_events.review.share", { share })}
      >
        <LogBar
          segments={reviewSegments(coverage)}
          label={translate("audit_events.review.share", { share })}
          names={reviewNames}
        />
      </Panel>
      <Panel title={translate("audit_events.review.horizon")}>
        <LogBar
          segments={horizonSegments(coverage)}
          label={translate("audit_events.review.horizon")}
          names={horizonNames}
        />
        {coverage.nextPruneAt !== undefined && (
          <p className="pt-2 text-xs text-muted">
            {translate("audit_events.review.next_prune")} <TimeText at={coverage.nextPruneAt} show="both" />
          </p>
        )}
      </Panel>
    </div>
  );
};

const useCoverage = () => {
  const steward = useSteward();
  return useQuery({
    queryKey: ["audit", "coverage"],
    queryFn: ({ signal }) => steward.read<AuditCoverage>("/audit/coverage", {}, signal),
  });
};

/** What of the log somebody has looked at, what nobody has, and what goes away first. */
export const ReviewPage = () => {
  const translate = useTranslate();
  const canReview = useHasScope("audit:review");
  const { data: coverage, error, isFetching, refetch } = useCoverage();
  const { state, head } = useLogState();
  const [range, setRange] = useState<{ from: string; to: string }>();
  // Nobody can vouch for what is not proven.
  const isProven = head !== undefined && (state === "verified" || state === "pending" || state === "overdue");
  return (
    <div className="space-y-4">
      <PageHeader
        title={translate("audit_events.review.title")}
        actions={<ButtonLink to={`/${resource}`}>{translate("audit_events.to_list")}</ButtonLink>}
      />
      <LogBanner />
      {error && !coverage && (
        <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />
      )}
      {!coverage && !error && (
        <Panel>
          <SkeletonText lines={6} />
        </Panel>
      )}
      {coverage && (
        <>
          {coverage.expiringUnreviewed7Days > 0 && (
            <Banner tone="caution" title={translate("audit_events.review.expiring_title")}>
              {translate("audit_events.review.expiring", {
                smart_count: coverage.expiringUnreviewed7Days,
                count: formatCount(coverage.expiringUnreviewed7Days),
              })}
            </Banner>
          )}
          <Bars coverage={coverage} />
          <Panel title={translate("audit_events.review.unreviewed")} flush>
            <UnreviewedRanges
              ranges={coverage.unreviewed}
              onReview={canReview && isProven ? ({ from, to }) => setRange({ from, to }) : undefined}
            />
          </Panel>
          <Panel title={translate("audit_events.review.reviews")} flush>
            <ReviewList />
          </Panel>
        </>
      )}
      {range && head && coverage && (
        <ReviewDialog
          // A head that is shorter than the range was read earlier than the coverage: what it holds is what can be vouched for.
          range={{ from: range.from, to: BigInt(range.to) > BigInt(head.size) ? head.size : range.to }}
          head={head}
          minIndex={coverage.minIndex}
          onClose={() => setRange(undefined)}
        />
      )}
    </div>
  );
};
