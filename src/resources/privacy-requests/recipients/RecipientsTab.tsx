import { useState } from "react";
import { LinkBase, useGetList, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { StatusBadge } from "../../../components/field/StatusField";
import { TimeText } from "../../../components/field/DateField";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { Panel } from "../../../components/layout/Panel";
import { taskLooks } from "../../../components/privacy-request/taskLooks";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { PrivacyRequest, RecipientTask } from "../privacyRequest";
import { taskActions, type TaskAction } from "./taskActions";

const RecipientDialog = lazyNamed(() => import("./RecipientDialog").then((module) => module.RecipientDialog));

const everyTask = { page: 1, perPage: 100 };
const byState = { field: "status", order: "ASC" } as const;

const CategoryNames = ({ ids }: { ids: readonly string[] }) => {
  const { categories } = usePlatform();
  return ids.map((id) => categories.find((category) => category.id === id)?.label ?? id).join(", ");
};

interface TaskRowProps {
  task: RecipientTask;
  canWork: boolean;
  onAct: (action: TaskAction) => void;
}

const TaskRow = ({ task, canWork, onAct }: TaskRowProps) => {
  const translate = useTranslate();
  const at = task.acknowledgedAt ?? task.notifiedAt;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 text-sm">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-medium">
          <LinkBase
            to={`/processors/${encodeURIComponent(task.processorId)}/show`}
            className="underline-offset-2 hover:underline"
          >
            {task.processorName}
          </LinkBase>
        </p>
        <p className="text-xs text-muted">
          <CategoryNames ids={task.categories} />
        </p>
        {task.impossibleReason !== undefined && (
          <p dir="auto" className="break-words">
            {task.impossibleReason}
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <StatusBadge value={task.status} looks={taskLooks} labels="request_terms.task" />
        {at !== undefined && (
          <span className="text-xs text-muted">
            <TimeText at={at} />
          </span>
        )}
      </div>
      {canWork && (
        <div className="flex flex-wrap gap-2">
          {taskActions[task.status].map((action) => (
            <Button
              key={action}
              size="small"
              aria-label={`${translate(`privacy_requests.recipient.${action}`)}: ${task.processorName}`}
              onPointerEnter={RecipientDialog.preload}
              onFocus={RecipientDialog.preload}
              onClick={() => onAct(action)}
            >
              {translate(`privacy_requests.recipient.${action}`)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
};

/** Whoever received the data and has to be told, each with how far that is. */
export const RecipientsTab = ({ record }: { record: PrivacyRequest }) => {
  const translate = useTranslate();
  const canWork = useHasScope("privacy_requests:work");
  const [open, setOpen] = useState<{ task: RecipientTask; action: TaskAction }>();
  const { data, error, refetch, isFetching } = useGetList<RecipientTask>("recipient-tasks", {
    filter: { requestId: record.id },
    pagination: everyTask,
    sort: byState,
  });
  return (
    <Panel
      title={translate("privacy_requests.recipient.title")}
      description={translate("privacy_requests.recipient.about")}
      flush
    >
      {error && <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />}
      {!data && !error && (
        <div className="p-4">
          <SkeletonText lines={4} />
        </div>
      )}
      {data?.length === 0 && (
        <p className="px-4 py-3 text-sm text-muted">{translate("privacy_requests.recipient.none")}</p>
      )}
      <ul className="divide-y divide-hairline">
        {data?.map((task) => (
          <TaskRow
            key={task.id}
            task={task}
            canWork={canWork}
            onAct={(action) => setOpen({ task, action })}
          />
        ))}
      </ul>
      {open && <RecipientDialog requestId={record.id} {...open} onClose={() => setOpen(undefined)} />}
    </Panel>
  );
};
