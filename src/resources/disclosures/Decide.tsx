import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { Button } from "../../components/button/Button";
import { ChoiceEntry } from "../../components/dialog/ChoiceEntry";
import { FormDialog } from "../../components/dialog/FormDialog";
import { TextEntry } from "../../components/dialog/TextEntry";
import { useHasScope } from "../../providers/authProvider/SessionContext";
import { useAct } from "../../providers/dataProvider/useAct";
import { resource, type Disclosure } from "./disclosure";

const decisions = ["disclosed", "partly_disclosed", "refused"] as const;

const DecideDialog = ({ disclosure, onClose }: { disclosure: Disclosure; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const word = (name: string) => translate(`disclosures.decide.${name}`);
  const [decision, setDecision] = useState<(typeof decisions)[number]>();
  const [told, setTold] = useState<"yes" | "no">();
  const [reason, setReason] = useState("");
  const act = useAct({ resource, id: disclosure.id, verb: "decide" }, { refreshes: ["accounts"] });
  return (
    <FormDialog
      title={translate("disclosures.decide.title", { authority: disclosure.authority })}
      submitLabel={word("confirm")}
      canSubmit={decision !== undefined && told !== undefined && reason.trim() !== ""}
      onSubmit={() =>
        act.mutateAsync({ data: { decision, subjectNotified: told === "yes", reason: reason.trim() } })
      }
      onDone={() => notify("disclosures.decide.done", { type: "success" })}
      onClose={onClose}
    >
      <ChoiceEntry
        label={word("decision")}
        choices={decisions.map((id) => ({ id, label: word(id) }))}
        value={decision}
        onChange={setDecision}
      />
      <ChoiceEntry
        label={word("told")}
        choices={[
          { id: "yes", label: word("told_yes") },
          { id: "no", label: word("told_no"), note: word("told_no_note") },
        ]}
        value={told}
        onChange={setTold}
      />
      <TextEntry multiline required label={word("reason")} value={reason} onChange={setReason} />
      <p className="text-sm text-muted">{word("final")}</p>
    </FormDialog>
  );
};

/** The decision, once; who may not work on accounts sees only what it was. */
export const Decide = ({ disclosure }: { disclosure: Disclosure }) => {
  const translate = useTranslate();
  const mayDecide = useHasScope("accounts:write");
  const [isOpen, setOpen] = useState(false);
  if (disclosure.status !== "under_review" || !mayDecide) return null;
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        {translate("disclosures.decide.button")}
      </Button>
      {isOpen && <DecideDialog disclosure={disclosure} onClose={() => setOpen(false)} />}
    </>
  );
};
