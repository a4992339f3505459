import { useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import type { PrivacyReport } from "./privacyReport";

type Row = PrivacyReport["ccpa"][number];

const counts = ["received", "complied", "compliedInPart", "denied", "medianDays", "meanDays"] as const;

/** The metrics that Cal. Code Regs. tit. 11, § 7102 has large businesses publish. */
export const CcpaTable = ({ ccpa }: { ccpa: PrivacyReport["ccpa"] }) => {
  const translate = useTranslate();
  if (ccpa.length === 0) return <EmptyState title={translate("request_report.ccpa.empty")} />;
  const columns: readonly SimpleColumn<Row>[] = [
    {
      id: "type",
      label: translate("request_report.type"),
      render: ({ type }) => translate(`request_terms.type.${type}`),
    },
    ...counts.map((id): SimpleColumn<Row> => ({
      id,
      label: translate(`request_report.ccpa.${id}`),
      align: "end",
      render: (row) => row[id] ?? "–",
    })),
  ];
  return (
    <SimpleTable
      caption={translate("request_report.ccpa.title")}
      columns={columns}
      rows={ccpa}
      isFirstFixed
      rowKey={({ type }) => type}
    />
  );
};
