import { useRecordContext, useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { IdText } from "../../../components/field/IdField";
import { StatusBadge } from "../../../components/field/StatusField";
import { Show } from "../../../components/page/Show";
import { Tabs } from "../../../components/tabs/Tabs";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { statusLooks, type Processor } from "../processor";
import { useGaps } from "../useGaps";
import { Overview } from "./Overview";
import { ProcessorHistory } from "./ProcessorHistory";
import { TasksPanel } from "./TasksPanel";

const meta = ({ status, id }: Processor) => (
  <>
    <StatusBadge value={status} looks={statusLooks} labels="processors.status" />
    <IdText id={id} copyable />
  </>
);

const Body = () => {
  const translate = useTranslate();
  const processor = useRecordContext<Processor>();
  const gapsOf = useGaps();
  if (!processor) return null;
  const gaps = gapsOf(processor);
  const label = (id: string) => translate(`processors.tab.${id}`);
  return (
    <Tabs
      label={label("label")}
      tabs={[
        {
          id: "overview",
          label: label("overview"),
          content: <Overview processor={processor} gaps={gaps} />,
          ...(gaps.length > 0 && { badge: <Badge tone="caution">{gaps.length}</Badge> }),
        },
        { id: "tasks", label: label("tasks"), content: <TasksPanel processorId={processor.id} /> },
        { id: "audit", label: label("audit"), content: <ProcessorHistory processorId={processor.id} /> },
      ]}
    />
  );
};

/** One processor: its record, what of it is missing, what it was told, and who changed the record. */
export const ProcessorShow = () => {
  const translate = useTranslate();
  const canWrite = useHasScope("processors:write");
  return (
    <Show<Processor>
      title={({ name }) => name}
      meta={meta}
      actions={({ id }) =>
        canWrite && (
          <ButtonLink icon="edit" to={`/processors/${encodeURIComponent(id)}`}>
            {translate("processors.edit.button")}
          </ButtonLink>
        )
      }
    >
      <Body />
    </Show>
  );
};
