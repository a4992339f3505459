import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-admin";
import { granularityFor } from "../../domain/usage/granularity";
import type { Granularity } from "../../domain/usage/usage";
import {
  readUsageView,
  spanOfView,
  writeUsageView,
  type Span,
  type UsageView,
} from "../../domain/usage/usageView";
import { useUsage } from "./useUsage";

export interface UsagePlace {
  readonly view: UsageView;
  readonly span: Span;
  readonly timeZone: string;
  readonly granularity: Granularity;
  /** When the view was opened; what ends later is still filling. */
  readonly now: string;
  /** The view and the part that is fixed by where it stands: an account's own usage. */
  readonly filter: Readonly<Record<string, unknown>>;
  /** Shows another view; the way back is the browser's. */
  readonly show: (view: UsageView) => void;
  /** Where a view is, for a link. */
  readonly pathOf: (view: UsageView) => string;
}

/** Read when a view is opened, not while it is shown: a range that slid along would ask again and again. */
const instantNow = (): string => new Date().toISOString();

const nothing: Readonly<Record<string, unknown>> = {};

/** The view that the address names, cut in a zone, and how to go to another. */
export const useUsagePlace = (
  reportingTimeZone: string,
  fixed: Readonly<Record<string, unknown>> = nothing,
): UsagePlace => {
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const pathOf = useCallback(
    (view: UsageView) => `${pathname}?${writeUsageView(view, new URLSearchParams(search)).toString()}`,
    [pathname, search],
  );
  return useMemo(() => {
    const view = readUsageView(new URLSearchParams(search));
    const timeZone = view.zone ?? reportingTimeZone;
    const now = instantNow();
    const span = spanOfView(view, timeZone, now);
    const granularity = view.look === "heat" ? "PT1H" : granularityFor(span, view.granularity);
    return {
      view,
      span,
      timeZone,
      granularity,
      now,
      filter: { ...view.filter, ...fixed },
      show: (next: UsageView) => navigate(pathOf(next)),
      pathOf,
    };
  }, [search, reportingTimeZone, fixed, navigate, pathOf]);
};

/** The answer to a place's question. */
export const useUsageAnswer = ({ view, span, timeZone, granularity, filter }: UsagePlace) =>
  useUsage({
    ...span,
    granularity,
    timeZone,
    groupBy: view.groupBy,
    filter,
    compare: view.compare,
    top: view.top,
    histograms: view.measure === "latency",
  });
