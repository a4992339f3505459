import { exportColumns } from "../../../openapi/rules.gen";
import type { components } from "../../../openapi/platform.gen";
import { focusRows, hasBillingCurrency } from "../../../src/domain/focus";
import type { ExportFormat, StreamExport } from "../services";

/** Exports of the ledger: as it is, and where money is billed as FOCUS 1.2. */
export function ledgerExport(currency: string, provider: string): StreamExport {
  const plain: readonly ExportFormat[] = ["csv", "ndjson"];
  return {
    columns: exportColumns["ledger-entries"] ?? [],
    formats: hasBillingCurrency(currency) ? [...plain, "focus_csv"] : plain,
    shapes(row, format) {
      // The stream's rows are entries.
      const entry = row as components["schemas"]["LedgerEntry"];
      return format === "focus_csv" ? focusRows(entry, provider) : [entry];
    },
  };
}
