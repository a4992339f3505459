import { useState, type RefObject } from "react";
import { ListContextProvider, useNotify, useTranslate } from "react-admin";
import { hasBillingCurrency } from "../../domain/focus";
import { problemOf } from "../../domain/problem/problem";
import { ledgerEntryFilter, requestLogFilter } from "../../domain/usage/figureLinks";
import { usageCsv, usageJson } from "../../domain/usage/usageFile";
import { saveFile } from "../download/saveFile";
import { adviceKey } from "../feedback/advice";
import { lazyNamed } from "../lazy/lazyNamed";
import { Menu } from "../menu/Menu";
import type { MenuEntry } from "../menu/menuEntry";
import { filterListContext } from "../stream/filterListContext";
import { pictureSvg, picturePng } from "../chart/picture";
import { rangeName } from "./spanNames";
import type { UsageShown } from "./usagePlace";

const ExportDialog = lazyNamed(() => import("../list/ExportDialog").then((module) => module.ExportDialog));

interface ExportMenuProps extends UsageShown {
  svg: RefObject<SVGSVGElement | null>;
}

const rowColumns = {
  "ledger-entries": [
    "seq",
    "id",
    "txnId",
    "accountId",
    "pseudonym",
    "type",
    "generationKind",
    "model",
    "keyId",
    "requestId",
    "amount",
    "occurredAt",
    "bookedAt",
  ],
  "request-logs": [
    "seq",
    "requestId",
    "at",
    "accountId",
    "keyId",
    "endpoint",
    "model",
    "provider",
    "status",
    "outcome",
    "latencyMs",
    "inputTokens",
    "cachedTokens",
    "outputTokens",
    "cost",
  ],
} as const;
type Rows = keyof typeof rowColumns;

/** The rows behind the view, exported by the platform as a job: the file is never made in this page. */
const RowsExport = ({ rows, shown, onClose }: { rows: Rows; shown: UsageShown; onClose: () => void }) => {
  const translate = useTranslate();
  const { filter, span } = shown.place;
  const whole = { kind: "all" } as const;
  const isLedger = rows === "ledger-entries";
  const list = filterListContext({
    resource: rows,
    filterValues: isLedger ? ledgerEntryFilter(filter, span, whole) : requestLogFilter(filter, span, whole),
  });
  const currency = shown.usage.totals.cost?.currency ?? "";
  const focus = {
    id: "focus_csv",
    label: translate("usage.export.focus"),
    about: translate("usage.export.focus_about"),
  } as const;
  return (
    <ListContextProvider value={list}>
      <ExportDialog
        columns={rowColumns[rows].map((source) => ({ source, label: translate(`usage.column.${source}`) }))}
        {...(isLedger && hasBillingCurrency(currency) && { wholeFormats: [focus] })}
        onClose={onClose}
      />
    </ListContextProvider>
  );
};

const fileName = ({ place }: UsageShown, ending: string): string =>
  `usage-${place.span.from.slice(0, 10)}-${place.span.to.slice(0, 10)}.${ending}`;

/** The picture and the table as they are seen, and the rows behind them. */
export const ExportMenu = ({ svg, ...shown }: ExportMenuProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [rows, setRows] = useState<Rows>();
  const { place, usage, rights } = shown;
  const heading = `${translate(`usage.measure.${place.view.measure}`)} · ${rangeName(place.span, place.timeZone)} · ${place.timeZone}`;
  const draw = (make: typeof pictureSvg, ending: string) => {
    const drawing = svg.current;
    if (!drawing) return;
    make(drawing, heading).then(
      (file) => saveFile(fileName(shown, ending), file),
      () => notify("usage.export.no_picture", { type: "error" }),
    );
  };
  const save = (write: typeof usageCsv, ending: string, type: string) => {
    shown.readWhole().then(
      (whole) => saveFile(fileName(shown, ending), new Blob([write(whole, place.filter)], { type })),
      (error: unknown) => {
        const { title, detail, requestId = "–", ...problem } = problemOf(error);
        const reason = detail ?? (title || translate(`kit.problem.${adviceKey(problem)}.title`));
        notify("usage.export.no_file", { type: "error", messageArgs: { reason, requestId } });
      },
    );
  };
  const hasPicture = place.view.look !== "heat" && usage.totals.requests > 0;
  const items: readonly MenuEntry[] = [
    {
      id: "svg",
      label: translate("usage.export.svg"),
      disabled: !hasPicture,
      onAction: () => draw(pictureSvg, "svg"),
    },
    {
      id: "png",
      label: translate("usage.export.png"),
      disabled: !hasPicture,
      onAction: () => draw(picturePng, "png"),
    },
    {
      id: "csv",
      label: translate("usage.export.csv"),
      separated: true,
      onAction: () => save(usageCsv, "csv", "text/csv"),
    },
    {
      id: "json",
      label: translate("usage.export.json"),
      onAction: () => save(usageJson, "ndjson", "application/x-ndjson"),
    },
    {
      id: "requests",
      label: translate("usage.export.requests"),
      separated: true,
      disabled: !rights.requests,
      onAction: () => setRows("request-logs"),
    },
    {
      id: "ledger",
      label: translate("usage.export.ledger"),
      note: translate("usage.export.ledger_note"),
      disabled: !rights.ledger || usage.totals.cost === undefined,
      onAction: () => setRows("ledger-entries"),
    },
  ];
  return (
    <>
      <Menu label={translate("usage.export.action")} icon="download" items={items} size="small">
        {translate("usage.export.action")}
      </Menu>
      {rows && <RowsExport rows={rows} shown={shown} onClose={() => setRows(undefined)} />}
    </>
  );
};
