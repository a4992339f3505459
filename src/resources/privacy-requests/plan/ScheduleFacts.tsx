import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { TimeText } from "../../../components/field/DateField";
import { DefinitionList } from "../../../components/layout/DefinitionList";

type Schedule = components["schemas"]["RequestSchedule"];

/** Each date of an erasure: what is planned, and what is done once it is. */
export const ScheduleFacts = ({ schedule }: { schedule: Schedule }) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`privacy_requests.schedule.${name}`);
  const { coolingOffEndsAt, purgeBy, purgedAt, contentRemovedBy, contentRemovedAt } = schedule;
  const { backupsExpireOn, backupsExpiredAt } = schedule;
  return (
    <DefinitionList
      items={[
        coolingOffEndsAt === undefined
          ? { label: label("cooling_off"), value: label("no_cooling_off") }
          : { label: label("cooling_off"), value: <TimeText at={coolingOffEndsAt} show="both" /> },
        purgedAt === undefined
          ? { label: label("purge_by"), value: <TimeText at={purgeBy} /> }
          : { label: label("purged"), value: <TimeText at={purgedAt} show="both" /> },
        contentRemovedAt !== undefined && {
          label: label("content"),
          value: <TimeText at={contentRemovedAt} show="both" />,
        },
        contentRemovedAt === undefined &&
          contentRemovedBy !== undefined && {
            label: label("content_by"),
            value: <TimeText at={contentRemovedBy} />,
          },
        (backupsExpiredAt ?? backupsExpireOn) !== undefined && {
          label: label("backups"),
          value: <TimeText at={backupsExpiredAt ?? backupsExpireOn ?? ""} />,
        },
      ]}
    />
  );
};
