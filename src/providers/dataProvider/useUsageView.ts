import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-admin";
import { granularityFor } from "../../domain/usage/granularity";
import type { UsagePlace } from "../../domain/usage/usagePlace";
import { readUsageView, spanOfView, writeUsageView, type UsageView } from "../../domain/usage/usageView";
import { useUsage } from "./useUsage";

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
