import type { components } from "../../../openapi/platform.gen";
import { parseTime } from "../clock";
import type { Platform } from "../platform";
import { invalid, type FieldError } from "../problem";
import type { Transaction } from "../transaction";
import { auditPeriod } from "./periodEvents";
import { noBuckets, type PeriodRow } from "./periodRow";
import type { Reconciliation } from "./periods";

type Input = components["schemas"]["ReconciliationPeriodCreate"];

function problems(platform: Platform, { rows }: Reconciliation, { provider, from, to }: Input): FieldError[] {
  const errors: FieldError[] = [];
  if (!platform.profile.paymentProviders.includes(provider))
    errors.push({
      pointer: "/provider",
      code: "unknown",
      detail: `Nothing is paid through ${provider} here.`,
    });
  if (from >= to)
    errors.push({ pointer: "/to", code: "not_after", detail: "A period ends after it has begun." });
  const other = rows.select({ provider }).find((row) => row.from < to && from < row.to);
  if (other !== undefined) {
    const detail = `It overlaps with ${other.id}, ${other.from} to ${other.to}.`;
    errors.push({ pointer: "/from", code: "overlap", detail });
  }
  return errors;
}

const exact = (time: string) => new Date(parseTime(time) ?? 0).toISOString();

/** Opens a period; the columns that were chosen for its processor before come with it. */
export function openPeriod(
  platform: Platform,
  area: Reconciliation,
  tx: Transaction,
  input: Input,
): PeriodRow {
  const span = { provider: input.provider, from: exact(input.from), to: exact(input.to) };
  const errors = problems(platform, area, span);
  if (errors.length > 0) throw invalid(errors);
  const mapping = area.mappingOf(input.provider);
  const row: PeriodRow = {
    id: platform.random.id("rcp"),
    ...span,
    status: "open",
    buckets: noBuckets,
    signOffs: [],
    ...(mapping && { mapping }),
    createdAt: new Date(tx.at).toISOString(),
    version: "1",
  };
  auditPeriod(tx, "create", {}, row);
  return tx.insert(area.rows, row);
}
