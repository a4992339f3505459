import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useAct } from "../../../providers/dataProvider/useAct";
import { resource, type Retention } from "../retention";

const ConfirmDialog = lazyNamed(() =>
  import("../../../components/dialog/ConfirmDialog").then((module) => module.ConfirmDialog),
);

const RunDialog = ({ status, onClose }: { status: Retention; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct({ resource, id: status.id, verb: "run" }, { refreshes: ["approvals"] });
  return (
    <ConfirmDialog
      title={translate("retention.run.title", { label: status.label })}
      confirmLabel={translate("retention.run.confirm")}
      tone="danger"
      reason="required"
      onConfirm={async ({ reason }) => {
        await act.mutateAsync({ data: { reason } });
        notify("retention.run.asked", { type: "success" });
      }}
      onClose={onClose}
    >
      <p>{translate("retention.run.about")}</p>
    </ConfirmDialog>
  );
};

/** Asks for a run at once, where runs belong to the category at all. Another person decides. */
export const RunNow = ({ status }: { status: Retention }) => {
  const translate = useTranslate();
  const canRun = useHasScope("retention:write");
  const [isOpen, setOpen] = useState(false);
  if (!canRun || status.lastRun === undefined) return null;
  return (
    <>
      <Button
        onPointerEnter={ConfirmDialog.preload}
        onFocus={ConfirmDialog.preload}
        onClick={() => setOpen(true)}
      >
        {translate("retention.run.button")}
      </Button>
      {isOpen && <RunDialog status={status} onClose={() => setOpen(false)} />}
    </>
  );
};
