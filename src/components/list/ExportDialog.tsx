import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useDataProvider, useListContext, useNotify, useTranslate, type DataProvider } from "react-admin";
import { Button } from "../button/Button";
import { Dialog } from "../dialog/Dialog";
import { useOneAtATime } from "../dialog/useOneAtATime";
import { ProblemPanel } from "../feedback/ProblemPanel";
import { formatTotal, rowTotal } from "../table/rowCount";
import { useShownColumns, type ShownColumn } from "./ListPageContext";

export interface ExportDialogProps {
  columns?: readonly ShownColumn[];
  onClose: () => void;
}

type Format = "csv" | "ndjson";

/** What the data provider must offer for exports: the file is made by the server, never in this page's memory. */
type ExportingDataProvider = DataProvider & {
  exportList: (
    request: {
      resource: string;
      filter: Record<string, unknown>;
      sort: { field: string; order: string };
      format: Format;
      columns: string[];
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
  return useOneAtATime(async (choice: { format: Format; columns: string[]; bom: boolean }) => {
    const { format, columns, bom } = choice;
    await dataProvider.exportList(
      {
        resource,
        filter: { ...filterValues, ...filter },
        sort: { field: sort.field, order: sort.order },
        format,
        columns,
        ...(format === "csv" ? { bom } : {}),
      },
      idempotencyKey,
    );
    await queryClient.invalidateQueries({ queryKey: ["jobs"] });
  });
};

const formats: readonly Format[] = ["csv", "ndjson"];

interface FormatChoiceProps {
  format: Format;
  onFormat: (format: Format) => void;
  bom: boolean;
  onBom: (bom: boolean) => void;
}

const FormatChoice = ({ format, onFormat, bom, onBom }: FormatChoiceProps) => {
  const translate = useTranslate();
  return (
    <fieldset className="space-y-1">
      <legend className="font-medium">{translate("kit.export.format")}</legend>
      {formats.map((each) => (
        <label key={each} className="flex items-center gap-2">
          <input
            type="radio"
            name="format"
            checked={format === each}
            onChange={() => onFormat(each)}
            className="size-3.5 accent-accent"
          />
          {translate(`kit.export.${each}`)}
        </label>
      ))}
      <label className="flex items-center gap-2 has-disabled:opacity-55">
        <input
          type="checkbox"
          checked={bom && format === "csv"}
          disabled={format !== "csv"}
          onChange={(event) => onBom(event.target.checked)}
          className="size-3.5 accent-accent"
        />
        {translate("kit.export.bom")}
      </label>
    </fieldset>
  );
};

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

export const ExportDialog = ({ columns, onClose }: ExportDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const formId = useId();
  const { total, meta } = useListContext();
  const shownColumns = useShownColumns();
  const [offered] = useState(() =>
    (columns ?? shownColumns()).filter(({ exportable }) => exportable !== false),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [format, setFormat] = useState<Format>("csv");
  const [bom, setBom] = useState(false);
  const act = useExport();
  const chosen = offered.map(({ source }) => source).filter((source) => !left.has(source));
  const counted = rowTotal(total, meta);
  const handleSubmit = async () => {
    if (!(await act.run({ format, columns: chosen, bom }))) return;
    notify("kit.export.started", { type: "success" });
    onClose();
  };
  const toggle = (source: string) => {
    const next = new Set(left);
    if (!next.delete(source)) next.add(source);
    setLeft(next);
  };
  return (
    <Dialog
      title={translate("kit.export.title")}
      onClose={onClose}
      locked={act.pending}
      footer={
        <>
          <Button onClick={onClose}>{translate("kit.action.cancel")}</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            icon="download"
            pending={act.pending}
            disabled={chosen.length === 0}
          >
            {translate("kit.export.start")}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void handleSubmit();
        }}
      >
        <p className="text-muted">
          {translate("kit.export.what", {
            rows: counted
              ? translate("kit.table.count", { smart_count: counted.value, count: formatTotal(counted) })
              : translate("kit.export.all_rows"),
          })}
        </p>
        <FormatChoice format={format} onFormat={setFormat} bom={bom} onBom={setBom} />
        <ColumnChoice offered={offered} left={left} onToggle={toggle} />
        {act.error !== undefined && <ProblemPanel error={act.error} layout="inline" />}
      </form>
    </Dialog>
  );
};
