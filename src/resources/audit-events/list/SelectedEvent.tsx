import { useEffect } from "react";
import { useTranslate } from "react-admin";
import { eventInWords } from "../../../components/audit/eventInWords";
import { shownEvent } from "../../../components/audit/provenRow";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { IconButton } from "../../../components/button/IconButton";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonDefinitionList } from "../../../components/feedback/Skeleton";
import { eventPath } from "../auditEvent";
import { EventEvidence } from "../evidence/EventEvidence";
import { EventBody } from "../show/EventBody";
import { useEvent } from "../show/useEvent";

interface SelectedEventProps {
  index: string;
  onClose: () => void;
}

const useEscape = (onEscape: () => void) => {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || document.querySelector("[role=dialog]")) return;
      // The table takes Escape for its selection, of which there is none here.
      const isInTable = event.target instanceof Element && event.target.closest("[role=grid]") !== null;
      if (event.defaultPrevented && !isInTable) return;
      onEscape();
    };
    document.addEventListener("keydown", handleKeyDown);
    return () => document.removeEventListener("keydown", handleKeyDown);
  });
};

/** The event of the selected row, beside the list. */
export const SelectedEvent = ({ index, onClose }: SelectedEventProps) => {
  const translate = useTranslate();
  const { item, row, error, isFetching, refetch } = useEvent(index);
  useEscape(onClose);
  const event = row && shownEvent(row.proof);
  return (
    <aside
      aria-label={translate("audit_events.selected")}
      className="flex w-[440px] shrink-0 flex-col rounded-md border border-hairline bg-surface"
    >
      <div className="flex items-start gap-2 border-b border-hairline p-2 pl-4">
        <h2 className="min-w-0 flex-1 py-1 text-base font-semibold break-words">
          {event ? eventInWords(event, translate) : translate("audit.index", { index })}
        </h2>
        {item && row?.proof.state === "verified" && <EventEvidence item={item} size="small" />}
        <ButtonLink size="small" to={eventPath(index)}>
          {translate("audit_events.open_page")}
        </ButtonLink>
        <IconButton icon="close" size="small" label={translate("kit.action.close")} onClick={onClose} />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto p-3">
        {item && row && <EventBody item={item} row={row} columns={1} />}
        {!item && error && (
          <ProblemPanel layout="inline" error={error} onRetry={() => void refetch()} retrying={isFetching} />
        )}
        {!item && !error && <SkeletonDefinitionList rows={12} />}
      </div>
    </aside>
  );
};
