import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { SizeText } from "../../../components/field/SizeField";
import { Panel } from "../../../components/layout/Panel";
import { SimpleTable } from "../../../components/table/SimpleTable";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { Account } from "../account";
import { formatCount } from "../../../components/field/formatCount";

interface ContentRow {
  id: string;
  label: string;
  category: string;
  count: number;
  sizeBytes: number;
}

const useRows = (content: readonly components["schemas"]["ContentCount"][]): ContentRow[] => {
  const translate = useTranslate();
  const { categories } = usePlatform();
  return content.map(({ kind, categoryId, count: items, sizeBytes }) => ({
    id: `${kind} ${categoryId}`,
    label: translate(`accounts.content.kind.${kind}`, { _: kind }),
    category: categories.find(({ id }) => id === categoryId)?.label ?? categoryId,
    count: items,
    sizeBytes,
  }));
};

/** How much content there is, by kind. What it is, staff never see: the API has no way to ask for it. */
export const ContentPanel = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const { capabilities } = usePlatform();
  const rows = useRows(account.content ?? []);
  const add = (read: (row: ContentRow) => number) => rows.reduce((sum, row) => sum + read(row), 0);
  if (!capabilities.content) {
    return (
      <Panel title={translate("accounts.content.title")}>
        <p className="text-sm font-medium">{translate("accounts.content.not_kept")}</p>
        <p className="mt-1 text-sm text-muted">{translate("accounts.content.not_kept_detail")}</p>
      </Panel>
    );
  }
  return (
    <Panel
      title={translate("accounts.content.title")}
      description={translate("accounts.content.never_seen")}
      flush
    >
      {rows.length === 0 ? (
        <EmptyState title={translate("accounts.content.empty")}>
          {translate("accounts.content.empty_detail")}
        </EmptyState>
      ) : (
        <SimpleTable<ContentRow>
          caption={translate("accounts.content.title")}
          rows={rows}
          rowKey={({ id }) => id}
          total={{
            id: "total",
            label: translate("accounts.content.total"),
            category: "",
            count: add((row) => row.count),
            sizeBytes: add((row) => row.sizeBytes),
          }}
          columns={[
            { id: "kind", label: translate("accounts.content.kind_column"), render: ({ label }) => label },
            {
              id: "category",
              label: translate("accounts.content.category"),
              render: ({ category }) => category,
            },
            {
              id: "count",
              label: translate("accounts.content.count"),
              align: "end",
              render: (row) => formatCount(row.count),
            },
            {
              id: "size",
              label: translate("accounts.content.size"),
              align: "end",
              render: ({ sizeBytes }) => <SizeText bytes={sizeBytes} />,
            },
          ]}
        />
      )}
    </Panel>
  );
};
