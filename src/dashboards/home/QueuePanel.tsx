import { useTranslate } from "react-admin";
import { ButtonLink } from "../../components/button/ButtonLink";
import { Panel } from "../../components/layout/Panel";
import { QueueTable } from "../../components/queue/QueueTable";
import type { HomeAnswer } from "./homeAnswer";

/** How the queues do now; it came with the home page's one answer. */
export const QueuePanel = ({ queue }: { queue: NonNullable<HomeAnswer["queue"]> }) => {
  const translate = useTranslate();
  return (
    <Panel
      title={translate("queue.title")}
      actions={
        <ButtonLink size="small" to="/queue">
          {translate("queue.open")}
        </ButtonLink>
      }
      flush
    >
      <QueueTable queue={queue} isBrief />
    </Panel>
  );
};
