import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { ButtonLink } from "../button/ButtonLink";
import { IconButton } from "../button/IconButton";
import { ProblemPanel } from "../feedback/ProblemPanel";
import { SkeletonDefinitionList } from "../feedback/Skeleton";
import { useEscape } from "../shortcut/useEscape";

interface SelectedPaneProps {
  /** What it is, for a screen reader: "Selected event". */
  label: string;
  title: ReactNode;
  actions?: ReactNode;
  /** The row's own page. */
  page: { to: string; label: string };
  onClose: () => void;
  /** How the row is read, when it is not there yet. */
  reading: { error: Error | null; isFetching: boolean; refetch: () => unknown };
  /** The row, once it has been read. */
  children: ReactNode;
}

/** The selected row of a stream, whole, beside the list. */
export const SelectedPane = (props: SelectedPaneProps) => {
  const { label, title, actions, page, onClose, reading, children } = props;
  const translate = useTranslate();
  const { error, isFetching, refetch } = reading;
  const isThere = children !== undefined && children !== false && children !== null;
  useEscape(onClose);
  return (
    <aside
      aria-label={label}
      className="flex w-[460px] shrink-0 flex-col rounded-md border border-hairline bg-surface"
    >
      <div className="flex items-start gap-2 border-b border-hairline p-2 pl-4">
        <h2 className="min-w-0 flex-1 py-1 text-base font-semibold break-words">{title}</h2>
        {actions}
        <ButtonLink size="small" to={page.to}>
          {page.label}
        </ButtonLink>
        <IconButton icon="close" size="small" label={translate("kit.action.close")} onClick={onClose} />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto p-3">
        {children}
        {!isThere && error && (
          <ProblemPanel layout="inline" error={error} onRetry={() => void refetch()} retrying={isFetching} />
        )}
        {!isThere && !error && <SkeletonDefinitionList rows={12} />}
      </div>
    </aside>
  );
};
