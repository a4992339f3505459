import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { Badge } from "../../../components/badge/Badge";
import { Button } from "../../../components/button/Button";
import { classNames } from "../../../components/classNames";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { TimeText } from "../../../components/field/DateField";
import { Icon } from "../../../components/icon/Icon";
import type { IconName } from "../../../components/icon/iconPaths";
import { Panel } from "../../../components/layout/Panel";
import { useServerNow } from "../../../providers/authProvider/useServerNow";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import type { RequestActions } from "../action/useRequestActions";
import type { PrivacyRequest, TimelineItem } from "../privacyRequest";

type Answer = components["schemas"]["PrivacyTimeline"];

const icons: Readonly<Record<TimelineItem["kind"], IconName>> = {
  state: "chevron-right",
  clock: "clock",
  note: "edit",
  letter: "share",
  task: "user",
  job: "refresh",
  event: "list",
};

const shownKinds = ["all", "internal", "sent_to_person"] as const;
type Shown = (typeof shownKinds)[number];

const tickMs = 60_000;

const useTimeline = ({ id, version }: PrivacyRequest) => {
  const steward = useSteward();
  return useQuery({
    queryKey: ["privacy-requests", "timeline", id, version],
    queryFn: ({ signal }) =>
      steward.read<Answer>(`/privacy-requests/${encodeURIComponent(id)}/timeline`, {}, signal),
    placeholderData: (before) => before,
  });
};

const Entry = ({ item, isPlanned }: { item: TimelineItem; isPlanned: boolean }) => {
  const translate = useTranslate();
  const isNote = item.kind === "note";
  const isSent = item.visibility === "sent_to_person";
  return (
    <li
      data-kind={item.kind}
      className={classNames(
        "flex gap-3 px-4 py-2 text-sm",
        isNote && "bg-caution-soft",
        isPlanned && "text-muted",
      )}
    >
      <Icon name={icons[item.kind]} className="mt-0.5 shrink-0 text-muted" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="font-medium">
            {translate(`privacy_requests.timeline.item.${item.title}`, { _: item.title })}
          </span>
          {isPlanned && <Badge icon="calendar">{translate("privacy_requests.timeline.planned")}</Badge>}
          {isSent && (
            <Badge tone="info" icon="share">
              {translate("privacy_requests.timeline.sent_to_person")}
            </Badge>
          )}
          {isNote && (
            <Badge tone="caution" icon="lock">
              {translate("privacy_requests.timeline.internal")}
            </Badge>
          )}
        </p>
        {item.text !== undefined && (
          <p dir="auto" className="break-words whitespace-pre-wrap">
            {item.text}
          </p>
        )}
        <p className="text-xs text-muted">
          <TimeText at={item.at} />
          {item.actor && <> · {item.actor.name}</>}
        </p>
      </div>
    </li>
  );
};

/** All that happened and what is planned, newest first; what only colleagues see is marked as such. */
export const Timeline = ({ record, actions }: { record: PrivacyRequest; actions: RequestActions }) => {
  const translate = useTranslate();
  const { data, error, refetch, isFetching } = useTimeline(record);
  const [shown, setShown] = useState<Shown>("all");
  const now = useServerNow(tickMs);
  const items = (data?.items ?? [])
    .filter(({ visibility }) => shown === "all" || visibility === shown)
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return (
    <Panel
      title={translate("privacy_requests.timeline.title")}
      flush
      actions={
        <>
          <div role="group" aria-label={translate("privacy_requests.timeline.filter")} className="flex gap-1">
            {shownKinds.map((each) => (
              <Button
                key={each}
                size="small"
                variant={each === shown ? "secondary" : "quiet"}
                aria-pressed={each === shown}
                onClick={() => setShown(each)}
              >
                {translate(`privacy_requests.timeline.${each}`)}
              </Button>
            ))}
          </div>
          <Button
            size="small"
            icon="plus"
            disabled={actions.whyNot("note", record) !== undefined}
            onPointerEnter={actions.preload}
            onFocus={actions.preload}
            onClick={() => actions.start("note", record)}
          >
            {translate("privacy_requests.action.note")}
          </Button>
        </>
      }
    >
      {error && <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />}
      {!data && !error && (
        <div className="p-4">
          <SkeletonText lines={6} />
        </div>
      )}
      {data && items.length === 0 && (
        <p className="px-4 py-3 text-sm text-muted">{translate("privacy_requests.timeline.empty")}</p>
      )}
      <ol className="divide-y divide-hairline">
        {items.map((item) => (
          <Entry key={item.id} item={item} isPlanned={Date.parse(item.at) > now} />
        ))}
      </ol>
    </Panel>
  );
};
