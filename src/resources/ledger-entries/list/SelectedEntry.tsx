import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { MoneyText } from "../../../components/field/MoneyField";
import { EntryType } from "../../../components/ledger/EntryWords";
import { SelectedPane } from "../../../components/stream/SelectedPane";
import type { LedgerEntry } from "../../../domain/ledger/entry";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { EntryActions } from "../correct/EntryActions";
import { entryPath, resource } from "../ledgerEntry";
import { EntryBody } from "../show/EntryBody";

interface SelectedEntryProps {
  id: string;
  onClose: () => void;
}

const Title = ({ entry }: { entry: LedgerEntry }) => (
  <>
    <EntryType type={entry.type} /> <MoneyText money={entry.amount} signed />
  </>
);

/** The entry of the selected row, beside the list. */
export const SelectedEntry = ({ id, onClose }: SelectedEntryProps) => {
  const translate = useTranslate();
  const steward = useSteward();
  const reading = useQuery({
    queryKey: [resource, "one", id],
    queryFn: ({ signal }) => steward.readRow<LedgerEntry>(resource, id, signal),
  });
  const entry = reading.data;
  return (
    <SelectedPane
      label={translate("ledger_entries.selected")}
      title={entry ? <Title entry={entry} /> : id}
      actions={entry && <EntryActions entry={entry} size="small" />}
      page={{ to: entryPath({ id }), label: translate("ledger_entries.open_page") }}
      onClose={onClose}
      reading={reading}
    >
      {entry && <EntryBody entry={entry} columns={1} />}
    </SelectedPane>
  );
};
