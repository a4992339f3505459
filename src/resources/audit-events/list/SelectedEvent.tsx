import { useTranslate } from "react-admin";
import { eventInWords } from "../../../components/audit/eventInWords";
import { shownEvent } from "../../../components/audit/provenRow";
import { SelectedPane } from "../../../components/stream/SelectedPane";
import { eventPath } from "../auditEvent";
import { EventEvidence } from "../evidence/EventEvidence";
import { EventBody } from "../show/EventBody";
import { useEvent } from "../show/useEvent";

interface SelectedEventProps {
  index: string;
  onClose: () => void;
}

/** The event of the selected row, beside the list. */
export const SelectedEvent = ({ index, onClose }: SelectedEventProps) => {
  const translate = useTranslate();
  const { item, row, ...reading } = useEvent(index);
  const event = row && shownEvent(row.proof);
  return (
    <SelectedPane
      label={translate("audit_events.selected")}
      title={event ? eventInWords(event, translate) : translate("audit.index", { index })}
      actions={item && row?.proof.state === "verified" && <EventEvidence item={item} size="small" />}
      page={{ to: eventPath(index), label: translate("audit_events.open_page") }}
      onClose={onClose}
      reading={reading}
    >
      {item && row && <EventBody item={item} row={row} columns={1} />}
    </SelectedPane>
  );
};
