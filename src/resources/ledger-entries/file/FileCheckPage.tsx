import { useTranslate } from "react-admin";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { FileDrop } from "../../../components/input/FileDrop";
import { JobProgress } from "../../../components/job/JobProgress";
import { PageHeader } from "../../../components/layout/PageHeader";
import { Panel } from "../../../components/layout/Panel";
import { resource } from "../ledgerEntry";
import { FileVerdict } from "./FileVerdict";
import { useBroughtFile, type BroughtFile } from "./useBroughtFile";

const Found = ({ state, onAgain }: { state: BroughtFile; onAgain: (file: File) => void }) => {
  const translate = useTranslate();
  if (state.is === "none") return null;
  if (state.is === "failed") return <ProblemPanel error={state.error} onRetry={() => onAgain(state.file)} />;
  if (state.is === "checked") return <FileVerdict name={state.name} found={state.found} />;
  return (
    <Panel title={state.name}>
      <div role="status">
        <JobProgress
          label={translate("ledger_check.file.checking")}
          unit={translate("ledger_check.file.unit")}
          done={state.done}
          total={Math.max(1, state.total)}
        />
      </div>
    </Panel>
  );
};

/** Holds an exported file against what was exported: in this browser, as long after the export as one likes. */
export const FileCheckPage = () => {
  const translate = useTranslate();
  const { state, bring } = useBroughtFile();
  return (
    <div className="space-y-4">
      <PageHeader
        title={translate("ledger_check.file.title")}
        actions={
          <ButtonLink icon="chevron-left" to={`/${resource}`}>
            {translate("ledger_check.to_list")}
          </ButtonLink>
        }
      />
      <FileDrop
        label={translate("ledger_check.file.drop")}
        help={translate("ledger_check.file.help")}
        accept=".csv,.ndjson,text/csv,application/x-ndjson"
        onFile={bring}
      />
      <Found state={state} onAgain={bring} />
    </div>
  );
};
