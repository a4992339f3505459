import { useTranslate } from "react-admin";
import { EmptyState } from "../feedback/EmptyState";
import { Panel } from "../layout/Panel";
import type { StreamRead } from "../stream/streamListContext";
import { StreamTable } from "../stream/StreamTable";
import { trailColumns } from "./auditColumns";
import type { ProvenRow } from "./provenRow";

export interface RecordTrailProps {
  trail: { isAllowed: boolean; stream: StreamRead<ProvenRow> };
  /** Keeps the column choice apart from other tables. */
  name: string;
}

const eventPath = ({ index }: ProvenRow) => `/audit-events/${index}/show`;

/** Who did what to a record, from the audit log; to somebody without its right, which right it takes. */
export const RecordTrail = ({ trail: { isAllowed, stream }, name }: RecordTrailProps) => {
  const translate = useTranslate();
  const label = (key: string) => translate(`audit.trail.${key}`);
  return (
    <Panel title={label("title")} flush>
      {isAllowed ? (
        <StreamTable<ProvenRow>
          stream={stream}
          columns={trailColumns}
          name={name}
          label={label("title")}
          rowLink={eventPath}
          rowLabel={({ index }) => translate("audit.index", { index })}
          empty={<EmptyState title={label("empty")}>{label("empty_note")}</EmptyState>}
        />
      ) : (
        <EmptyState icon="lock" title={label("closed")}>
          {label("closed_note")}
        </EmptyState>
      )}
    </Panel>
  );
};
