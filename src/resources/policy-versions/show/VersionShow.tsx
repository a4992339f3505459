import { useRecordContext, useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { RecordTrail } from "../../../components/audit/RecordTrail";
import { IdText } from "../../../components/field/IdField";
import { StatusBadge } from "../../../components/field/StatusField";
import { Show } from "../../../components/page/Show";
import { versionLooks } from "../../../components/policy/versionLooks";
import { Tabs } from "../../../components/tabs/Tabs";
import type { PolicyVersion } from "../../../domain/policy/difference";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useRecordTrail } from "../../../providers/logProof/useRecordTrail";
import { DraftActions } from "../action/DraftActions";
import { DifferenceTab } from "../difference/DifferenceTab";
import { Overview } from "./Overview";

const Meta = ({ version: { status, material, id } }: { version: PolicyVersion }) => {
  const translate = useTranslate();
  return (
    <>
      <StatusBadge value={status} looks={versionLooks} labels="policy_terms.status" />
      {material && <Badge icon={null}>{translate("policy_versions.material.true")}</Badge>}
      <IdText id={id} copyable />
    </>
  );
};

const Trail = ({ id }: { id: string }) => (
  <RecordTrail trail={useRecordTrail(id)} name="policy-versions.audit-events" />
);

const Body = () => {
  const translate = useTranslate();
  const version = useRecordContext<PolicyVersion>();
  if (!version) return null;
  const label = (id: string) => translate(`policy_versions.tab.${id}`);
  return (
    <Tabs
      label={label("label")}
      tabs={[
        { id: "overview", label: label("overview"), content: <Overview version={version} /> },
        { id: "difference", label: label("difference"), content: <DifferenceTab version={version} /> },
        { id: "audit", label: label("audit"), content: <Trail id={version.id} /> },
      ]}
    />
  );
};

/** One version: when people were told and it holds, what it changes, and how it differs from any other. */
export const VersionShow = () => {
  const canWrite = useHasScope("policy:write");
  return (
    <Show<PolicyVersion>
      title={({ number }) => number}
      meta={(version) => <Meta version={version} />}
      actions={(version) => canWrite && <DraftActions version={version} />}
    >
      <Body />
    </Show>
  );
};
