import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { PageHeader } from "../../../components/layout/PageHeader";
import { Panel } from "../../../components/layout/Panel";
import { invariants } from "../../../domain/ledger-invariants";
import { resource } from "../ledgerEntry";
import { isWhole } from "./checkedRange";
import { CheckStanding } from "./CheckStanding";
import { InvariantRow } from "./InvariantRow";
import type { LedgerCheckResult } from "./ledgerCheckJob";
import { RangeForm } from "./RangeForm";
import { useLedgerCheck } from "./useLedgerCheck";

const notChecked = ["texts", "together", "opening"] as const;

/** What must be true of the books, checked by this browser itself over any range. */
export const InvariantBoard = () => {
  const translate = useTranslate();
  const { chosen, pathOf, job, start, cancel, again } = useLedgerCheck();
  const findings = job?.state === "succeeded" ? (job.result as LedgerCheckResult).findings : undefined;
  return (
    <div className="space-y-4">
      <PageHeader
        title={translate("ledger_check.title")}
        actions={
          <ButtonLink icon="chevron-left" to={`/${resource}`}>
            {translate("ledger_check.to_list")}
          </ButtonLink>
        }
      />
      <p className="max-w-prose text-sm text-muted">{translate("ledger_check.intro")}</p>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <RangeForm chosen={chosen} pathOf={pathOf} />
        {job?.state === "running" ? (
          <Button onClick={cancel}>{translate("ledger_check.stop")}</Button>
        ) : (
          <Button variant="primary" icon="shield" onClick={start} disabled={!isWhole(chosen)}>
            {translate(job ? "ledger_check.again" : "ledger_check.start")}
          </Button>
        )}
      </div>
      <CheckStanding job={job} onAgain={again} />
      <Panel title={translate("ledger_check.board")} flush>
        <ul className="divide-y divide-hairline">
          {invariants.map((invariant) => (
            <InvariantRow key={invariant} invariant={invariant} finding={findings?.of[invariant]} />
          ))}
        </ul>
      </Panel>
      <Panel title={translate("ledger_check.not_checked.title")}>
        <ul className="list-disc space-y-1 pl-5 text-sm">
          {notChecked.map((each) => (
            <li key={each}>{translate(`ledger_check.not_checked.${each}`)}</li>
          ))}
        </ul>
      </Panel>
    </div>
  );
};
