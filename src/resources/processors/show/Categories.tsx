import { LinkBase, useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { Panel } from "../../../components/layout/Panel";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { Processor } from "../processor";

interface Row {
  id: string;
  label: string;
  namedBy: "both" | "register_only" | "policy_only";
  onErasure: string | undefined;
}

const useRows = ({ id: processorId, categories }: Processor): Row[] => {
  const policy = usePlatform().categories;
  const ids = new Set([
    ...policy.filter((each) => each.processors.includes(processorId)).map(({ id }) => id),
    ...categories,
  ]);
  return [...ids].map((id) => {
    const category = policy.find((each) => each.id === id);
    const isTold = category?.processors.includes(processorId) === true;
    const toldApart = isTold ? "policy_only" : "register_only";
    return {
      id,
      label: category?.label ?? id,
      namedBy: isTold && categories.includes(id) ? "both" : toldApart,
      onErasure: category?.onErasure,
    };
  });
};

/** Which categories of the policy it holds, who says so, and what a deletion asks of it. */
export const Categories = ({ processor }: { processor: Processor }) => {
  const translate = useTranslate();
  const rows = useRows(processor);
  const label = (name: string) => translate(`processors.categories.${name}`);
  const columns: readonly SimpleColumn<Row>[] = [
    {
      id: "category",
      label: label("category"),
      render: (row) => (
        <LinkBase to="/policy" className="text-accent hover:underline">
          {row.label}
        </LinkBase>
      ),
    },
    {
      id: "named_by",
      label: label("named_by"),
      render: ({ namedBy }) =>
        namedBy === "both" ? label("both") : <Badge tone="caution">{label(namedBy)}</Badge>,
    },
    {
      id: "on_erasure",
      label: label("on_erasure"),
      render: ({ onErasure }) =>
        onErasure === undefined ? "–" : translate(`policy_terms.erasure.${onErasure}`),
    },
  ];
  return (
    <Panel title={label("title")} description={label("about")} flush>
      {rows.length === 0 ? (
        <p className="px-4 py-3 text-sm text-muted">{label("none")}</p>
      ) : (
        <SimpleTable<Row> caption={label("title")} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
    </Panel>
  );
};
