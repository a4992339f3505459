import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { useMe } from "../../../providers/authProvider/SessionContext";
import { useAct } from "../../../providers/dataProvider/useAct";
import { resource, type Approval } from "../approval";

const ConfirmDialog = lazyNamed(() =>
  import("../../../components/dialog/ConfirmDialog").then((module) => module.ConfirmDialog),
);

type Verb = "approve" | "reject" | "withdraw";

/** What an approval changes is read anew: the rows it was about, and who did what. */
const refreshes = ["ledger-entries", "accounts", "audit-events", "staff", "retention"] as const;

const DecideDialog = ({
  approval,
  verb,
  onClose,
}: {
  approval: Approval;
  verb: Verb;
  onClose: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct({ resource, id: approval.id, verb }, { refreshes });
  return (
    <ConfirmDialog
      title={translate(`approvals.confirm.${verb}.title`)}
      confirmLabel={translate(`approvals.confirm.${verb}.button`)}
      tone={verb === "reject" ? "danger" : "primary"}
      reason={verb === "reject" ? "required" : "optional"}
      onConfirm={async ({ reason }) => {
        const result = await act.mutateAsync({ data: reason === "" ? {} : { reason } });
        const decided = result.kind === "done" ? (result.data as Approval) : undefined;
        if (decided?.status === "failed") notify("approvals.confirm.approve.failed", { type: "error" });
        else notify(`approvals.confirm.${verb}.done`, { type: "success" });
      }}
      onClose={onClose}
    >
      <p>
        <bdi>{approval.summary}</bdi>
      </p>
      <p className="text-muted">{translate(`approvals.confirm.${verb}.about`)}</p>
    </ConfirmDialog>
  );
};

/** The second person's decision; whoever asked can only take it back. */
export const Decide = ({ approval }: { approval: Approval }) => {
  const translate = useTranslate();
  const { id } = useMe();
  const [open, setOpen] = useState<Verb>();
  if (approval.status !== "pending") return null;
  const verbs: readonly Verb[] = approval.askedBy.id === id ? ["withdraw"] : ["reject", "approve"];
  return (
    <>
      {verbs.map((verb) => (
        <Button
          key={verb}
          variant={verb === "approve" ? "primary" : "secondary"}
          disabled={verb !== "withdraw" && !approval.mayDecide}
          onPointerEnter={ConfirmDialog.preload}
          onFocus={ConfirmDialog.preload}
          onClick={() => setOpen(verb)}
        >
          {translate(`approvals.action.${verb}`)}
        </Button>
      ))}
      {open && <DecideDialog approval={approval} verb={open} onClose={() => setOpen(undefined)} />}
    </>
  );
};
