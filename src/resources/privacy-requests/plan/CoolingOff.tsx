import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { TimeText } from "../../../components/field/DateField";
import { Icon } from "../../../components/icon/Icon";
import { countdown } from "../../../domain/time/countdown";
import { useServerNow } from "../../../providers/authProvider/useServerNow";
import type { RequestActions } from "../action/useRequestActions";
import type { PrivacyRequest } from "../privacyRequest";

const tickMs = 1000;

/** By the server's clock, so that a slept laptop or a wrong clock misleads nobody; can be cancelled until the last second. */
const Running = ({
  record,
  endsAt,
  actions,
}: {
  record: PrivacyRequest;
  endsAt: string;
  actions: RequestActions;
}) => {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const leftMs = Date.parse(endsAt) - useServerNow(tickMs);
  const isOver = leftMs <= 0;
  useEffect(() => {
    if (isOver) void queryClient.invalidateQueries({ queryKey: ["privacy-requests"] });
  }, [isOver, queryClient]);
  const why = actions.whyNot("cancel", record);
  return (
    <section
      aria-label={translate("privacy_requests.schedule.countdown")}
      className="flex flex-wrap items-center gap-x-6 gap-y-2 rounded-md border border-hairline bg-caution-soft px-4 py-3"
    >
      <Icon name="clock" className="size-5 text-caution" />
      <div className="min-w-0 flex-1">
        {isOver ? (
          <p className="font-medium">{translate("privacy_requests.schedule.ended")}</p>
        ) : (
          <p>
            <span role="timer" className="text-xl font-semibold tabular-nums">
              {countdown(leftMs)}
            </span>{" "}
            <span className="text-sm">{translate("privacy_requests.schedule.left")}</span>
          </p>
        )}
        <p className="text-sm text-muted">
          {translate("privacy_requests.schedule.cooling_off")} <TimeText at={endsAt} show="second" />
        </p>
      </div>
      {!isOver && (
        <Button
          variant="danger"
          icon="close"
          disabled={why !== undefined}
          title={why}
          onPointerEnter={actions.preload}
          onFocus={actions.preload}
          onClick={() => actions.start("cancel", record)}
        >
          {translate("privacy_requests.schedule.cancel")}
        </Button>
      )}
    </section>
  );
};

export const CoolingOff = ({ record, actions }: { record: PrivacyRequest; actions: RequestActions }) => {
  const endsAt = record.schedule?.coolingOffEndsAt;
  if (record.state !== "scheduled" || endsAt === undefined) return null;
  return <Running record={record} endsAt={endsAt} actions={actions} />;
};
