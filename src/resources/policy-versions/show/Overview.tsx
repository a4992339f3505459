import { useTranslate } from "react-admin";
import { Panel } from "../../../components/layout/Panel";
import { elementWords } from "../../../components/policy/policyWords";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import type { PolicyVersion } from "../../../domain/policy/difference";
import { categoryEffect } from "../../../domain/policy/material";
import { broughtIn } from "../../../domain/policy/newCategory";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { EffectBadge } from "../EffectBadge";
import { Quoted } from "../Quoted";
import { Facts } from "./Facts";

type Change = PolicyVersion["changes"][number];

const Changes = ({ changes }: Pick<PolicyVersion, "changes">) => {
  const translate = useTranslate();
  const { categories: held } = usePlatform();
  const categories = [...held, ...broughtIn([{ changes }])];
  const label = (name: string) => translate(`policy_versions.changes.${name}`);
  const columns: readonly SimpleColumn<Change>[] = [
    { id: "section", label: label("section"), render: ({ section }) => section },
    {
      id: "what",
      label: label("what"),
      render: (change) => (
        <>
          {change.summary}
          {change.element !== undefined && (
            <span className="block text-xs text-muted">
              {elementWords(translate, change.element, categories)}
            </span>
          )}
          <EffectBadge effect={categoryEffect(change)} />
        </>
      ),
    },
    { id: "before", label: label("before"), render: ({ before }) => <Quoted text={before} side="before" /> },
    { id: "after", label: label("after"), render: ({ after }) => <Quoted text={after} side="after" /> },
  ];
  return (
    <Panel title={label("title")} flush>
      {changes.length === 0 ? (
        <p className="px-4 py-3 text-sm text-muted">{label("none")}</p>
      ) : (
        <SimpleTable<Change>
          caption={label("title")}
          columns={columns}
          rows={changes}
          rowKey={({ section, element, summary }) => `${section} ${element ?? ""} ${summary}`}
        />
      )}
    </Panel>
  );
};

export const Overview = ({ version }: { version: PolicyVersion }) => (
  <div className="space-y-4">
    <Facts version={version} />
    <Changes changes={version.changes} />
  </div>
);
