import { useMemo } from "react";
import { useStore, type RaRecord } from "react-admin";
import {
  clampWidth,
  hiddenSources,
  moveColumn,
  orderColumns,
  visibleColumns,
  type ColumnPreferences,
  type DataTableColumn,
} from "./columns";

const noPreferences: ColumnPreferences = {};

const withoutShown = ({ shown: _shown, ...rest }: ColumnPreferences): ColumnPreferences => rest;

/** For saved views: shows exactly these columns, in this order. */
export const useApplyColumns = (name: string) => {
  const [preferences, setPreferences] = useStore<ColumnPreferences>(`table.${name}`, noPreferences);
  return (shown: readonly string[]) => setPreferences({ ...preferences, order: shown, shown });
};

export interface ColumnControls {
  move: (source: string, target: string) => void;
  setHidden: (source: string, hidden: boolean) => void;
  setWidth: (source: string, width: number) => void;
  reset: () => void;
}

/** Column choice, order and widths of one table, kept per person. */
export interface ColumnChoice<RecordType extends RaRecord> {
  ordered: readonly DataTableColumn<RecordType>[];
  hidden: ReadonlySet<string>;
  visible: readonly DataTableColumn<RecordType>[];
  widths: Readonly<Record<string, number>>;
  controls: ColumnControls;
}

export const useColumnPreferences = <RecordType extends RaRecord>(
  name: string,
  columns: readonly DataTableColumn<RecordType>[],
): ColumnChoice<RecordType> => {
  const [preferences, setPreferences] = useStore<ColumnPreferences>(`table.${name}`, noPreferences);
  return useMemo(() => {
    const ordered = orderColumns(columns, preferences);
    const hidden = hiddenSources(columns, preferences);
    const controls: ColumnControls = {
      move: (source, target) =>
        setPreferences({
          ...preferences,
          order: moveColumn(
            ordered.map((column) => column.source),
            source,
            target,
          ),
        }),
      setHidden: (source, isHidden) =>
        setPreferences({
          ...withoutShown(preferences),
          hidden: isHidden ? [...hidden, source] : [...hidden].filter((other) => other !== source),
        }),
      setWidth: (source, width) =>
        setPreferences({ ...preferences, widths: { ...preferences.widths, [source]: clampWidth(width) } }),
      reset: () => setPreferences(noPreferences),
    };
    return {
      ordered,
      hidden,
      visible: visibleColumns(columns, preferences),
      widths: preferences.widths ?? {},
      controls,
    };
  }, [columns, preferences, setPreferences]);
};
