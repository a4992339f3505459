import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { TimeText } from "../../../components/field/DateField";
import { StatusBadge } from "../../../components/field/StatusField";
import { Panel } from "../../../components/layout/Panel";
import { channelWords, elementWords } from "../../../components/policy/policyWords";
import { versionLooks } from "../../../components/policy/versionLooks";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import type { ElementDifference, PolicyVersion, VersionDifference } from "../../../domain/policy/difference";
import { broughtIn } from "../../../domain/policy/newCategory";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { EffectBadge } from "../EffectBadge";
import { Quoted } from "../Quoted";

const Elements = ({ elements, through }: Pick<VersionDifference, "elements" | "through">) => {
  const translate = useTranslate();
  const { categories: held } = usePlatform();
  const categories = [...held, ...broughtIn(through)];
  const label = (name: string) => translate(`policy_versions.difference.${name}`);
  const change = (name: string) => translate(`policy_versions.changes.${name}`);
  const columns: readonly SimpleColumn<ElementDifference>[] = [
    { id: "section", label: change("section"), render: ({ section }) => section },
    {
      id: "element",
      label: label("element"),
      render: ({ element, effect, isUndone }) => (
        <>
          {element === undefined ? "–" : elementWords(translate, element, categories)}
          {isUndone ? <Badge>{label("undone")}</Badge> : <EffectBadge effect={effect} />}
        </>
      ),
    },
    { id: "before", label: change("before"), render: ({ before }) => <Quoted text={before} side="before" /> },
    { id: "after", label: change("after"), render: ({ after }) => <Quoted text={after} side="after" /> },
    {
      id: "steps",
      label: label("steps"),
      render: ({ steps }) => (
        <ul>
          {steps.map(({ number, summary }) => (
            <li key={`${number} ${summary}`}>
              <span className="font-medium">{number}</span> {summary}
            </li>
          ))}
        </ul>
      ),
    },
  ];
  if (elements.length === 0) return <p className="px-4 py-3 text-sm text-muted">{label("same")}</p>;
  return (
    <SimpleTable<ElementDifference>
      caption={label("elements")}
      columns={columns}
      rows={elements}
      rowKey={({ element, section, steps }) => `${element ?? ""} ${section} ${steps[0]?.summary ?? ""}`}
    />
  );
};

const Day = ({ at }: { at: string | undefined }) =>
  at === undefined ? "–" : <TimeText at={at} show="day" />;

const OwnFacts = ({ older, newer }: Pick<VersionDifference, "older" | "newer">) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`policy_versions.column.${name}`);
  const columns: readonly SimpleColumn<PolicyVersion>[] = [
    { id: "number", label: label("number"), render: ({ number }) => number },
    {
      id: "status",
      label: label("status"),
      render: ({ status }) => (
        <StatusBadge value={status} looks={versionLooks} labels="policy_terms.status" />
      ),
    },
    {
      id: "material",
      label: label("material"),
      render: ({ material }) => translate(`policy_versions.material.${String(material)}`),
    },
    { id: "noticedAt", label: label("noticedAt"), render: ({ noticedAt }) => <Day at={noticedAt} /> },
    { id: "effectiveAt", label: label("effectiveAt"), render: ({ effectiveAt }) => <Day at={effectiveAt} /> },
    {
      id: "channels",
      label: label("channels"),
      render: ({ channels }) => channelWords(translate, channels),
    },
  ];
  return (
    <SimpleTable<PolicyVersion>
      caption={translate("policy_versions.difference.own")}
      columns={columns}
      rows={[older, newer]}
      rowKey={({ id }) => id}
    />
  );
};

/** What two versions say differently: first the versions themselves, then each element with its old and new words. */
export const Difference = ({ difference }: { difference: VersionDifference }) => {
  const translate = useTranslate();
  const { older, newer, through, elements } = difference;
  const between = translate("policy_versions.difference.between", {
    older: older.number,
    newer: newer.number,
  });
  return (
    <>
      <Panel title={between} flush>
        <OwnFacts older={older} newer={newer} />
      </Panel>
      <Panel
        title={translate("policy_versions.difference.elements")}
        description={
          through.length > 1 &&
          translate("policy_versions.difference.through", {
            numbers: through.map(({ number }) => number).join(", "),
          })
        }
        flush
      >
        <Elements elements={elements} through={through} />
      </Panel>
    </>
  );
};
