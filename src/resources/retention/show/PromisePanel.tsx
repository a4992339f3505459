import { useTranslate } from "react-admin";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import { lengthInWords } from "../../../components/retention/ruleInWords";
import type { RetentionRule } from "../../../domain/retention/readRetention";
import type { Retention } from "../retention";

/** What happens at the end, one line a step. */
const Steps = ({ rule }: { rule: RetentionRule }) => {
  const translate = useTranslate();
  const { first, then = "delete" } = rule;
  if (first === undefined) return <>{translate(`retention_terms.step.${then}`)}</>;
  return (
    <ol className="list-decimal pl-4">
      {[first, then].map((step) => (
        <li key={step}>{translate(`retention_terms.step.${step}`)}</li>
      ))}
    </ol>
  );
};

/** The rule in the policy's own terms; where it is silent, that is said. */
export const PromisePanel = ({ status: { rule } }: { status: Retention }) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`retention.field.${name}`);
  return (
    <Panel title={translate("retention.panel.promise")}>
      <DefinitionList
        items={[
          { label: label("length"), value: lengthInWords(rule, translate) },
          rule.then !== undefined && { label: label("steps"), value: <Steps rule={rule} /> },
          rule.rule === "days" && {
            label: label("counted_from"),
            value: translate(`retention.counted.${rule.from ?? "record"}`),
          },
          rule.ground !== undefined && { label: label("ground"), value: <bdi>{rule.ground}</bdi> },
        ]}
      />
    </Panel>
  );
};
