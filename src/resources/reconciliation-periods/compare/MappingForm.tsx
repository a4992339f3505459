import { useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { SelectEntry } from "../../../components/dialog/SelectEntry";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { Panel } from "../../../components/layout/Panel";
import { SimpleTable } from "../../../components/table/SimpleTable";
import {
  fits,
  guessMapping,
  isWhole,
  mappedFields,
  type ColumnMapping,
} from "../../../domain/reconciliation";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { OpenedFile } from "../../../providers/reconciliation/reconciler";

const NONE = "\u0000none";
const DEMANDED: ReadonlySet<string> = new Set(["externalId", "gross"]);
const decimals = ["point", "comma"] as const;

interface MappingFormProps {
  opened: OpenedFile;
  name: string;
  kept: ColumnMapping | undefined;
  onCompare: (mapping: ColumnMapping) => void;
}

const Sample = ({ headings, sample }: OpenedFile) => {
  const translate = useTranslate();
  return (
    <SimpleTable<{ cells: readonly string[]; at: number }>
      caption={translate("reconciliation.file.mapping.sample")}
      columns={headings.map((heading, place) => ({
        id: `${place}`,
        label: heading,
        render: ({ cells }) => cells[place] ?? "",
      }))}
      rows={sample.map((cells, at) => ({ cells, at }))}
      rowKey={({ at }) => `${at}`}
    />
  );
};

/** What each column means: as it was chosen last, or as the headings suggest; never silently. */
export const MappingForm = ({ opened, name, kept, onCompare }: MappingFormProps) => {
  const translate = useTranslate();
  const { currency } = usePlatform();
  const usual = currency === "CREDIT" ? "USD" : currency;
  const [mapping, setMapping] = useState(() => guessMapping(opened.headings, kept, usual));
  const text = (key: string) => translate(`reconciliation.file.mapping.${key}`);
  const set = (field: keyof ColumnMapping, value: string | undefined) => {
    const { [field]: _before, ...rest } = mapping;
    setMapping(value === undefined || value === NONE ? rest : { ...rest, [field]: value });
  };
  const { currency: column, fixedCurrency, ...others } = mapping;
  const chosen =
    column === undefined
      ? { ...others, ...(fixedCurrency && { fixedCurrency }) }
      : { ...others, currency: column };
  return (
    <Panel
      title={text("title")}
      description={kept && fits(opened.headings, kept) ? text("kept") : name}
      footer={null}
    >
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole(chosen)) onCompare(chosen);
        }}
      >
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {mappedFields.map((field) => (
            <SelectEntry<string>
              key={field}
              label={text(`field.${field}`)}
              placeholder={text("choose")}
              value={mapping[field] ?? (DEMANDED.has(field) ? undefined : NONE)}
              onChange={(value) => set(field, value)}
              choices={[
                ...(DEMANDED.has(field) ? [] : [{ id: NONE, label: text("none") }]),
                ...[...new Set(opened.headings)].map((heading) => ({ id: heading, label: heading })),
              ]}
            />
          ))}
          {column === undefined && (
            <TextEntry
              label={text("fixed")}
              help={text("fixed_help")}
              required
              value={fixedCurrency ?? ""}
              onChange={(value) => set("fixedCurrency", value.trim().toUpperCase())}
            />
          )}
          <SelectEntry
            label={text("decimal")}
            placeholder={text("choose")}
            value={mapping.decimal}
            onChange={(value) => set("decimal", value)}
            choices={decimals.map((id) => ({ id, label: text(id) }))}
          />
        </div>
        <Sample {...opened} />
        <Button type="submit" variant="primary" icon="check" disabled={!isWhole(chosen)}>
          {translate("reconciliation.compare.button")}
        </Button>
      </form>
    </Panel>
  );
};
