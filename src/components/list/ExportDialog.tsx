import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useDataProvider, useListContext, useNotify, useTranslate, type DataProvider } from "react-admin";
import { FormDialog } from "../dialog/FormDialog";
import { formatTotal, rowTotal } from "../table/rowCount";
import { FormatChoice } from "./FormatChoice";
import { useShownColumns, type ShownColumn } from "./ListPageContext";

type Format = "csv" | "ndjson" | "focus_csv";

/** A schema of its own: its readers expect all of its columns. */
export interface WholeFormat {
  id: Exclude<Format, "csv" | "ndjson">;
  label: string;
  about: string;
}

export interface ExportDialogProps {
  columns?: readonly ShownColumn[];
  wholeFormats?: readonly WholeFormat[];
  onClose: () => void;
}

/** What the data provider must offer for exports: the file is made by the server, never in this page's memory. */
type ExportingDataProvider = DataProvider & {
  exportList: (
    request: {
      resource: string;
      filter: Record<string, unknown>;
      sort: { field: string; order: string };
      format: Format;
      columns?: string[];
      bom?: boolean;
    },
    idempotencyKey: string,
  ) => Promise<unknown>;
};

const useExport = () => {
  const dataProvider = useDataProvider<ExportingDataProvider>();
  const queryClient = useQueryClient();
  const { resource, filterValues, filter, sort } = useListContext();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  return async ({
    format,
    columns,
    bom,
  }: {
    format: Format;
    columns: string[] | undefined;
    bom: boolean;
  }) => {
    await dataProvider.exportList(
      {
        resource,
        filter: { ...filterValues, ...filter },
        sort: { field: sort.field, order: sort.order },
        format,
        ...(columns && { columns }),
        ...(format === "csv" && { bom }),
      },
      idempotencyKey,
    );
    await queryClient.invalidateQueries({ queryKey: ["jobs"] });
  };
};

const formats = ["csv", "ndjson"] as const;

interface ColumnChoiceProps {
  offered: readonly ShownColumn[];
  left: ReadonlySet<string>;
  onToggle: (source: string) => void;
}

const ColumnChoice = ({ offered, left, onToggle }: ColumnChoiceProps) => {
  const translate = useTranslate();
  return (
    <fieldset>
      <legend className="font-medium">{translate("kit.columns.title")}</legend>
      <div className="grid gap-x-4 sm:grid-cols-2">
        {offered.map(({ source, label }) => (
          <label key={source} className="flex items-center gap-2 py-0.5">
            <input
              type="checkbox"
              checked={!left.has(source)}
              onChange={() => onToggle(source)}
              className="size-3.5 accent-accent"
            />
            <span className="truncate">{translate(label)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

const noFormats: readonly WholeFormat[] = [];

export const ExportDialog = ({ columns, wholeFormats = noFormats, onClose }: ExportDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { total, meta } = useListContext();
  const shownColumns = useShownColumns();
  const [offered] = useState(() =>
    (columns ?? shownColumns()).filter(({ exportable }) => exportable !== false),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [format, setFormat] = useState<Format>("csv");
  const [bom, setBom] = useState(false);
  const startExport = useExport();
  const chosen = offered.map(({ source }) => source).filter((source) => !left.has(source));
  const counted = rowTotal(total, meta);
  const isWhole = wholeFormats.some(({ id }) => id === format);
  const toggle = (source: string) => {
    const next = new Set(left);
    if (!next.delete(source)) next.add(source);
    setLeft(next);
  };
  return (
    <FormDialog
      title={translate("kit.export.title")}
      submitLabel={translate("kit.export.start")}
      submitIcon="download"
      canSubmit={isWhole || chosen.length > 0}
      onSubmit={() => startExport({ format, columns: isWhole ? undefined : chosen, bom })}
      onDone={() => notify("kit.export.started", { type: "success" })}
      onClose={onClose}
    >
      <p className="text-muted">
        {translate("kit.export.what", {
          rows: counted
            ? translate("kit.table.count", { smart_count: counted.value, count: formatTotal(counted) })
            : translate("kit.export.all_rows"),
        })}
      </p>
      <FormatChoice
        formats={[...formats.map((id) => ({ id, label: translate(`kit.export.${id}`) })), ...wholeFormats]}
        format={format}
        onFormat={setFormat}
        bom={bom}
        onBom={setBom}
      />
      {!isWhole && <ColumnChoice offered={offered} left={left} onToggle={toggle} />}
    </FormDialog>
  );
};
