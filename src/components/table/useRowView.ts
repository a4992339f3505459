import { useContext, useMemo } from "react";
import { useTranslate, type RaRecord } from "react-admin";
import { readPath } from "../field/fieldValue";
import { plainText } from "../field/plainText";
import { HrefContext } from "../link/HrefContext";
import type { DataTableColumn } from "./columns";
import type { RowView } from "./TableRow";

export interface RowViewOptions<RecordType extends RaRecord> {
  columns: readonly DataTableColumn<RecordType>[];
  nameSource: string;
  isSelectable: boolean;
  hasActions: boolean;
  /** Rows are cards, without headings above them. */
  isNarrow: boolean;
  rowLink: ((record: RecordType) => string) | undefined;
  rowLabel: ((record: RecordType) => string) | undefined;
}

/** The first line of a card says who it is about and how it stands: that needs no label. */
const labelledFrom = 2;

/** One lookup of the router and the catalogue for all rows, instead of one in each link. */
export const useRowView = <RecordType extends RaRecord>({
  columns,
  nameSource,
  isSelectable,
  hasActions,
  isNarrow,
  rowLink,
  rowLabel,
}: RowViewOptions<RecordType>): RowView<RecordType> => {
  const translate = useTranslate();
  const hrefOf = useContext(HrefContext);
  return useMemo(
    () => ({
      columns,
      isSelectable,
      hasActions,
      labelOfCell: (place) => {
        const column = isNarrow && place >= labelledFrom ? columns[place] : undefined;
        return column && !column.speaksForItself ? translate(column.label) : undefined;
      },
      hrefOf: rowLink && ((record) => hrefOf(rowLink(record))),
      labelOf: rowLabel ?? ((record) => plainText(readPath(record, nameSource)) || String(record.id)),
      selectLabel: (name) => translate("kit.table.select_row", { name }),
      actionsLabel: (name) => translate("kit.table.row_actions", { name }),
    }),
    [columns, isSelectable, hasActions, isNarrow, rowLink, rowLabel, nameSource, hrefOf, translate],
  );
};
