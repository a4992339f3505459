import { useState } from "react";
import { useTranslate } from "react-admin";
import { ChoiceEntry } from "../../../components/dialog/ChoiceEntry";
import { SelectEntry } from "../../../components/dialog/SelectEntry";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { MoneyText } from "../../../components/field/MoneyField";
import {
  erasureGrounds,
  groundArticle,
  groundLetter,
  type ErasureGround,
} from "../../../domain/privacy-requests/erasureGrounds";
import { ActDialog } from "../action/ActDialog";
import type { RequestDialogProps } from "../action/requestDialog";
import type { PlanConflict } from "../privacyRequest";

type Remedy = Exclude<PlanConflict["remedies"][number], "wait">;

const isDecision = (remedy: PlanConflict["remedies"][number]): remedy is Remedy => remedy !== "wait";

export const SettleDialog = ({ conflict, ...dialog }: RequestDialogProps & { conflict: PlanConflict }) => {
  const translate = useTranslate();
  const decisions = conflict.remedies.filter(isDecision);
  const [remedy, setRemedy] = useState(decisions.length === 1 ? decisions[0] : undefined);
  const [ground, setGround] = useState<ErasureGround>();
  const [groundNote, setGroundNote] = useState("");
  const isKept = remedy === "keep_with_ground";
  const { regime } = dialog.record;
  const note = groundNote.trim();
  return (
    <ActDialog
      {...dialog}
      action="settle_conflict"
      path={`plan/conflicts/${encodeURIComponent(conflict.id)}/settle`}
      // What is kept is explained once: the rule behind the ground is the reason, too.
      reason={isKept ? "none" : "required"}
      canSubmit={remedy !== undefined && (!isKept || (ground !== undefined && note.length >= 3))}
      data={(reason) => (isKept ? { remedy, ground, groundNote: note, reason: note } : { remedy, reason })}
    >
      <p>
        <strong className="font-semibold">
          {translate(`privacy_requests.conflict.kind.${conflict.kind}`, { _: conflict.kind })}
        </strong>{" "}
        {conflict.amount && <MoneyText money={conflict.amount} />}
        <span className="block text-muted">{conflict.detail}</span>
      </p>
      <ChoiceEntry<Remedy>
        label={translate("privacy_requests.conflict.remedy_label")}
        choices={decisions.map((id) => ({
          id,
          label: translate(`privacy_requests.conflict.remedy.${id}`),
          note: translate(`privacy_requests.conflict.remedy_note.${id}`),
        }))}
        value={remedy}
        onChange={setRemedy}
      />
      {isKept && (
        <>
          <SelectEntry<ErasureGround>
            label={translate("privacy_requests.conflict.ground")}
            placeholder={translate("privacy_requests.conflict.ground_choose")}
            help={ground === undefined ? undefined : groundArticle(ground, regime)}
            choices={erasureGrounds.map((id) => ({
              id,
              label: `(${groundLetter(id)}) ${translate(`request_terms.erasure_ground.${id}`)}`,
            }))}
            value={ground}
            onChange={setGround}
          />
          <TextEntry
            required
            multiline
            label={translate("privacy_requests.conflict.ground_note")}
            help={translate("privacy_requests.conflict.ground_note_help")}
            value={groundNote}
            onChange={setGroundNote}
          />
        </>
      )}
    </ActDialog>
  );
};
