import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslate } from "react-admin";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { IconButton } from "../../../components/button/IconButton";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonDefinitionList } from "../../../components/feedback/Skeleton";
import { MoneyText } from "../../../components/field/MoneyField";
import { EntryType } from "../../../components/ledger/EntryWords";
import type { LedgerEntry } from "../../../domain/ledger/entry";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { EntryActions } from "../correct/EntryActions";
import { entryPath, resource } from "../ledgerEntry";
import { EntryBody } from "../show/EntryBody";

interface SelectedEntryProps {
  id: string;
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

/** The entry of the selected row, beside the list. */
export const SelectedEntry = ({ id, onClose }: SelectedEntryProps) => {
  const translate = useTranslate();
  const steward = useSteward();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [resource, "one", id],
    queryFn: ({ signal }) => steward.readRow<LedgerEntry>(resource, id, signal),
  });
  useEscape(onClose);
  return (
    <aside
      aria-label={translate("ledger_entries.selected")}
      className="flex w-[480px] shrink-0 flex-col rounded-md border border-hairline bg-surface"
    >
      <div className="flex items-start gap-2 border-b border-hairline p-2 pl-4">
        <h2 className="min-w-0 flex-1 py-1 text-base font-semibold break-words">
          {data ? (
            <>
              <EntryType type={data.type} /> <MoneyText money={data.amount} signed />
            </>
          ) : (
            id
          )}
        </h2>
        {data && <EntryActions entry={data} size="small" />}
        <ButtonLink size="small" to={entryPath({ id })}>
          {translate("ledger_entries.open_page")}
        </ButtonLink>
        <IconButton icon="close" size="small" label={translate("kit.action.close")} onClick={onClose} />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto p-3">
        {data && <EntryBody entry={data} columns={1} />}
        {!data && error && (
          <ProblemPanel layout="inline" error={error} onRetry={() => void refetch()} retrying={isFetching} />
        )}
        {!data && !error && <SkeletonDefinitionList rows={12} />}
      </div>
    </aside>
  );
};
