import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-admin";
import { granularityFor } from "../../domain/usage/granularity";
import type { UsagePlace } from "../../domain/usage/usagePlace";
import { readUsageView, spanOfView, writeUsageView, type UsageView } from "../../domain/usage/usageView";
import { MOST_SERIES } from "../../domain/usage/usageSeries";
import { platformNow } from "../authProvider/platformNow";
import { useSession } from "../authProvider/SessionContext";
import { useUsage, useWholeUsage, type UsageQuestion } from "./useUsage";

const nothing: Readonly<Record<string, unknown>> = {};

/** The view that the address names, cut in a zone, and how to go to another. */
export const useUsagePlace = (
  reportingTimeZone: string,
  fixed: Readonly<Record<string, unknown>> = nothing,
): UsagePlace => {
  const session = useSession();
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const pathOf = useCallback(
    (view: UsageView) => `${pathname}?${writeUsageView(view, new URLSearchParams(search)).toString()}`,
    [pathname, search],
  );
  return useMemo(() => {
    const view = readUsageView(new URLSearchParams(search));
    const timeZone = view.zone ?? reportingTimeZone;
    // The platform's time, read when a view is opened and not while it is shown: a range that slid along would ask again and again.
    const now = platformNow(session);
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
  }, [search, reportingTimeZone, fixed, navigate, pathOf, session]);
};

const questionOf = ({ view, span, timeZone, granularity, filter }: UsagePlace): UsageQuestion => {
  const histograms = view.measure === "latency";
  return {
    ...span,
    granularity,
    timeZone,
    groupBy: view.groupBy,
    filter,
    compare: view.compare,
    top: view.top,
    // Percentiles are drawn of all groups together.
    series: histograms ? 0 : MOST_SERIES,
    histograms,
  };
};

/** The answer to a place's question, and the way to all of it that is not drawn. */
export const useUsageAnswer = (place: UsagePlace) => {
  const question = useMemo(() => questionOf(place), [place]);
  const { data, error, isFetching, isPlaceholderData, refetch } = useUsage(question);
  const readWhole = useWholeUsage(question);
  return { data, error, isFetching, isPlaceholderData, refetch, readWhole };
};
