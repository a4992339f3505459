import { useListContext, useTranslate } from "react-admin";
import { useQuery, keepPreviousData } from "@tanstack/react-query";
import { ProblemPanel } from "../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../components/feedback/Skeleton";
import { TimeText } from "../../components/field/DateField";
import { formatCount } from "../../components/field/formatCount";
import { Panel } from "../../components/layout/Panel";
import { SimpleTable, type SimpleColumn } from "../../components/table/SimpleTable";
import { useMinute } from "../../components/zone/useMinute";
import { shareText } from "../../domain/request-logs/health";
import { useSteward } from "../../providers/dataProvider/useSteward";
import type { Rehosting } from "./rehostedOutput";
import { summarySpan, type SummarySpan } from "./summarySpan";

type Row = Omit<Rehosting["byProvider"][number], "provider"> & { provider: string | undefined };

const useRehosting = (span: SummarySpan) => {
  const steward = useSteward();
  return useQuery({
    queryKey: ["rehosting", span],
    queryFn: ({ signal }) => steward.read<Rehosting>("/rehosting", { ...span }, signal),
    placeholderData: keepPreviousData,
  });
};

type Show = (row: Row, status: string) => void;

const columnsOf = (translate: ReturnType<typeof useTranslate>, show: Show): SimpleColumn<Row>[] => {
  const count = (id: "inTime" | "late" | "failed" | "pending", status: string): SimpleColumn<Row> => ({
    id,
    label: translate(`rehosted_outputs.status.${status}`),
    align: "end",
    render: (row) =>
      row[id] === 0 ? (
        <span className="text-faint">0</span>
      ) : (
        <button
          type="button"
          className="underline-offset-2 hover:underline"
          onClick={() => show(row, status)}
        >
          {formatCount(row[id])}
        </button>
      ),
  });
  return [
    {
      id: "provider",
      label: translate("rehosted_outputs.column.provider"),
      render: ({ provider }) => <bdi>{provider ?? translate("rehosted_outputs.all")}</bdi>,
    },
    {
      id: "share",
      label: translate("rehosted_outputs.share"),
      align: "end",
      // What is still being copied has not been late yet.
      render: ({ inTime, total, pending }) => shareText(inTime, total - pending),
    },
    count("inTime", "in_time"),
    count("late", "late"),
    count("failed", "failed"),
    count("pending", "pending"),
    {
      id: "total",
      label: translate("rehosted_outputs.total"),
      align: "end",
      render: ({ total }) => formatCount(total),
    },
  ];
};

/** The share of outputs that were copied before the upstream's link ended, in all and by provider. */
export const RehostingSummary = () => {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const filter: Readonly<Record<string, unknown>> = filterValues;
  const span = summarySpan(filter, useMinute().getTime());
  const { data, error, isFetching, refetch } = useRehosting(span);
  const show: Show = ({ provider }, status) =>
    setFilters({
      createdAt_gte: span.from,
      createdAt_lt: span.to,
      status,
      ...(provider !== undefined && { provider }),
    });
  if (error)
    return (
      <ProblemPanel layout="inline" error={error} onRetry={() => void refetch()} retrying={isFetching} />
    );
  return (
    <Panel
      title={translate("rehosted_outputs.summary")}
      description={
        <>
          <TimeText at={span.from} /> – <TimeText at={span.to} />
        </>
      }
      flush
    >
      {data ? (
        <SimpleTable<Row>
          caption={translate("rehosted_outputs.summary")}
          columns={columnsOf(translate, show)}
          rows={data.byProvider}
          rowKey={({ provider }) => provider ?? ""}
          total={{ ...data, provider: undefined }}
        />
      ) : (
        <div className="p-4">
          <SkeletonText lines={4} />
        </div>
      )}
    </Panel>
  );
};
