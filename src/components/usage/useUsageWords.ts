import { useMemo } from "react";
import { useTranslate } from "react-admin";
import { format, formatMoney, pico } from "../../domain/money";
import type { UsageSeries, UsageSeriesSet } from "../../domain/usage/usageSeries";

const locale = "en";
const counts = new Intl.NumberFormat(locale);
const compactCounts = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 3 });

const ONE = 1_000_000_000_000n;
const CENT = ONE / 100n;

type Quantity = Pick<UsageSeriesSet, "unit" | "currency">;

/** A round value on an axis: short, its unit known from the measure. */
export const tickText = (value: bigint, { unit, currency }: Quantity): string => {
  if (unit === "ms") return value < 1000n ? `${value} ms` : `${compactCounts.format(Number(value) / 1000)} s`;
  if (unit === "count") return compactCounts.format(value);
  const style: Intl.NumberFormatOptions = /^[A-Z]{3}$/.test(currency) ? { style: "currency", currency } : {};
  // Beside $0.05 stands $0.10, and not $0.1.
  const isInCents = value % ONE !== 0n && value % CENT === 0n;
  const digits: Intl.NumberFormatOptions = isInCents
    ? { minimumFractionDigits: 2, maximumFractionDigits: 2 }
    : { notation: "compact", maximumSignificantDigits: 3 };
  const money = new Intl.NumberFormat(locale, { ...style, ...digits });
  // Intl takes a decimal text digit by digit; TypeScript only knows it as `${number}`.
  return money.format(format(pico(value)) as `${number}`);
};

/** How values, series and groups are called. */
export const useUsageWords = () => {
  const translate = useTranslate();
  return useMemo(() => {
    const words = { credits: translate("kit.money.credits") };
    const groupName = (dimension: string, id: string): string => {
      if (dimension === "outcome") return translate(`usage.outcome.${id}`, { _: id });
      return dimension === "generationKind" ? translate(`usage.kind.${id}`, { _: id }) : id;
    };
    return {
      figure: (value: bigint, { unit, currency }: Quantity): string => {
        if (unit === "ms") return `${counts.format(value)} ms`;
        if (unit === "count") return counts.format(value);
        return formatMoney({ amount: format(pico(value)), currency }, locale, words);
      },
      groupName,
      seriesName: ({ id, kind, part }: UsageSeries): string => {
        if (kind === "other") return translate("usage.other");
        if (kind === "all") return translate("usage.total");
        if (kind === "token") return translate(`usage.token.${id}`);
        if (kind === "percentile") return id;
        return groupName(part?.kind === "group" ? (Object.keys(part.dims)[0] ?? "") : "outcome", id);
      },
    };
  }, [translate]);
};
