import { useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { MoneyText } from "../../../components/field/MoneyField";
import { RecordLink } from "../../../components/field/RecordLink";
import { StatusBadge, type StatusLook } from "../../../components/field/StatusField";
import { TimeText } from "../../../components/field/DateField";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { Panel } from "../../../components/layout/Panel";
import type { RequestActions } from "../action/useRequestActions";
import type { PlanConflict, PrivacyRequest } from "../privacyRequest";
import { GroundText } from "./GroundText";

const SettleDialog = lazyNamed(() => import("./SettleDialog").then((module) => module.SettleDialog));

const looks: Readonly<Record<PlanConflict["state"], StatusLook>> = {
  open: { tone: "critical", icon: "warning" },
  settled: { tone: "positive" },
  kept: { tone: "neutral", icon: "lock" },
};

interface ConflictProps {
  record: PrivacyRequest;
  conflict: PlanConflict;
  onSettle: (() => void) | undefined;
}

/** How it was settled: the remedy, or the ground with the rule behind it, by whom and when. */
const Settled = ({ record, conflict }: Omit<ConflictProps, "onSettle">) => {
  const translate = useTranslate();
  const { remedy, ground, groundNote, settledBy, settledAt } = conflict;
  return (
    <>
      {remedy !== undefined && remedy !== "keep_with_ground" && (
        <p>{translate(`privacy_requests.conflict.remedy.${remedy}`)}</p>
      )}
      {ground !== undefined && (
        <p>
          <GroundText ground={ground} regime={record.regime} />
        </p>
      )}
      {groundNote !== undefined && (
        <p dir="auto" className="break-words">
          {groundNote}
        </p>
      )}
      {settledBy && (
        <p className="text-xs text-muted">
          {translate("privacy_requests.conflict.by")} {settledBy.name}
          {settledAt !== undefined && (
            <>
              {" · "}
              <TimeText at={settledAt} />
            </>
          )}
        </p>
      )}
    </>
  );
};

const Conflict = ({ record, conflict, onSettle }: ConflictProps) => {
  const translate = useTranslate();
  const { kind, detail, amount, state, remedies, resource, targetId } = conflict;
  const isToWait = state === "open" && remedies.every((remedy) => remedy === "wait");
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-1 px-4 py-2.5 text-sm">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {translate(`privacy_requests.conflict.kind.${kind}`, { _: kind })}
          {amount && <MoneyText money={amount} />}
          <StatusBadge value={state} looks={looks} labels="privacy_requests.conflict.state" />
        </p>
        <p className="text-muted">
          {detail}
          {resource !== undefined && targetId !== undefined && (
            <>
              {" "}
              <RecordLink resource={resource} id={targetId} />
            </>
          )}
        </p>
        {state === "open" && <p>{translate(`privacy_requests.conflict.advice.${kind}`, { _: "" })}</p>}
        <Settled record={record} conflict={conflict} />
        {isToWait && <p>{translate("privacy_requests.conflict.only_wait")}</p>}
      </div>
      {onSettle && state === "open" && !isToWait && (
        <Button
          size="small"
          aria-label={`${translate("privacy_requests.conflict.settle")}: ${translate(`privacy_requests.conflict.kind.${kind}`)}`}
          onPointerEnter={SettleDialog.preload}
          onFocus={SettleDialog.preload}
          onClick={onSettle}
        >
          {translate("privacy_requests.conflict.settle")}
        </Button>
      )}
    </li>
  );
};

interface ConflictsProps {
  record: PrivacyRequest;
  conflicts: readonly PlanConflict[];
  actions: RequestActions;
}

/** What stands against the plan, and what to do about each. */
export const Conflicts = ({ record, conflicts, actions }: ConflictsProps) => {
  const translate = useTranslate();
  const [open, setOpen] = useState<PlanConflict>();
  const canSettle = actions.whyNot("settle_conflict", record) === undefined;
  const toSettle = conflicts.filter(({ state }) => state === "open").length;
  return (
    <Panel
      title={translate("privacy_requests.conflict.title")}
      {...(toSettle > 0 && {
        description: translate("privacy_requests.conflict.open", { smart_count: toSettle }),
      })}
      flush
    >
      {conflicts.length === 0 && (
        <p className="px-4 py-3 text-sm text-muted">{translate("privacy_requests.conflict.none")}</p>
      )}
      <ul className="divide-y divide-hairline">
        {conflicts.map((conflict) => (
          <Conflict
            key={conflict.id}
            record={record}
            conflict={conflict}
            onSettle={canSettle ? () => setOpen(conflict) : undefined}
          />
        ))}
      </ul>
      {open && <SettleDialog record={record} conflict={open} onClose={() => setOpen(undefined)} />}
    </Panel>
  );
};
