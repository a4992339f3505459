import { useTranslate } from "react-admin";
import { eventInWords } from "../../../components/audit/eventInWords";
import { shownEvent } from "../../../components/audit/provenRow";
import { Dialog } from "../../../components/dialog/Dialog";
import { EventBody } from "../show/EventBody";
import type { EvidenceRow } from "./useEvidenceRows";

/** An event of a file: everything that its leaf says, and nothing that the platform says today. */
export const EventDialog = ({ row, onClose }: { row: EvidenceRow; onClose: () => void }) => {
  const translate = useTranslate();
  const event = shownEvent(row.proof);
  return (
    <Dialog
      size="large"
      title={event ? eventInWords(event, translate) : translate("audit.index", { index: row.index })}
      onClose={onClose}
    >
      <EventBody item={{ index: row.index, leaf: row.leaf }} row={row} columns={1} />
    </Dialog>
  );
};
