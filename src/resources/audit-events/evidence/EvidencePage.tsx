import { useTranslate } from "react-admin";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { Banner } from "../../../components/feedback/Banner";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { FileDrop } from "../../../components/input/FileDrop";
import { PageHeader } from "../../../components/layout/PageHeader";
import { Panel } from "../../../components/layout/Panel";
import { resource } from "../auditEvent";
import { EvidenceEvents } from "./EvidenceEvents";
import { EvidenceVerdict } from "./EvidenceVerdict";
import { useBroughtEvidence, type Brought } from "./useBroughtEvidence";

const Found = ({ state }: { state: Brought }) => {
  const translate = useTranslate();
  if (state.is === "none") return null;
  if (state.is === "checking")
    return (
      <Panel title={state.name}>
        <div role="status">
          <p className="pb-3 text-sm">{translate("audit_events.evidence.checking")}</p>
          <SkeletonText lines={4} />
        </div>
      </Panel>
    );
  if (state.is === "unreadable")
    return (
      <>
        <Banner tone="caution" title={translate("audit_events.evidence.unreadable")} />
        <ProblemPanel error={state.error} layout="inline" />
      </>
    );
  const { checked, standing, name, rows } = state;
  return (
    <>
      <EvidenceVerdict name={name} checked={checked} standing={standing} />
      {checked.is === "verified" && <EvidenceEvents read={rows} count={checked.claim.count} />}
    </>
  );
};

/** Checks a file of evidence in this browser: neither the platform nor whoever made the file is asked. */
export const EvidencePage = () => {
  const translate = useTranslate();
  const { state, bring } = useBroughtEvidence();
  return (
    <div className="space-y-4">
      <PageHeader
        title={translate("audit_events.evidence.title")}
        actions={
          <ButtonLink icon="chevron-left" to={`/${resource}`}>
            {translate("audit_events.to_list")}
          </ButtonLink>
        }
      />
      <FileDrop
        label={translate("audit_events.evidence.file")}
        help={translate("audit_events.evidence.about")}
        accept=".json,application/json"
        onFile={bring}
      />
      <Found key={state.is} state={state} />
    </div>
  );
};
