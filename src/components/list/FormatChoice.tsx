import type { ReactNode } from "react";
import { useTranslate } from "react-admin";

export interface ExportFormat<Id extends string> {
  id: Id;
  label: string;
  /** What it is good for. */
  about?: ReactNode;
}

export interface FormatChoiceProps<Id extends string> {
  formats: readonly ExportFormat<Id>[];
  format: Id;
  onFormat: (format: Id) => void;
  bom: boolean;
  onBom: (bom: boolean) => void;
}

/** The format of an export; for CSV also whether it begins with a byte order mark, which some spreadsheets need. */
export const FormatChoice = <Id extends string>({
  formats,
  format,
  onFormat,
  bom,
  onBom,
}: FormatChoiceProps<Id>) => {
  const translate = useTranslate();
  const isCsv = format === "csv";
  return (
    <fieldset className="space-y-2">
      <legend className="font-medium">{translate("kit.export.format")}</legend>
      {formats.map(({ id, label, about }) => (
        <label key={id} className="flex items-start gap-2">
          <input
            type="radio"
            name="format"
            checked={format === id}
            onChange={() => onFormat(id)}
            className="mt-1 size-3.5 accent-accent"
          />
          <span>
            {label}
            {about && <span className="block text-xs text-muted">{about}</span>}
          </span>
        </label>
      ))}
      <label className="flex items-center gap-2 has-disabled:opacity-55">
        <input
          type="checkbox"
          checked={bom && isCsv}
          disabled={!isCsv}
          onChange={(event) => onBom(event.target.checked)}
          className="size-3.5 accent-accent"
        />
        {translate("kit.export.bom")}
      </label>
    </fieldset>
  );
};
