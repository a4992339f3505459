import { useState } from "react";
import { useTranslate } from "react-admin";
import { ChoiceEntry } from "../../../components/dialog/ChoiceEntry";
import { TimeText } from "../../../components/field/DateField";
import { LetterAlong } from "../letters/LetterAlong";
import { useLetterDraft } from "../letters/useLetterDraft";
import { ActDialog } from "./ActDialog";
import type { RequestDialogProps } from "./requestDialog";

const grounds = ["complexity", "number_of_requests"] as const;
export type ExtensionGround = (typeof grounds)[number];

export const GroundChoice = ({
  value,
  onChange,
}: {
  value: ExtensionGround | undefined;
  onChange: (ground: ExtensionGround) => void;
}) => {
  const translate = useTranslate();
  return (
    <ChoiceEntry
      label={translate("privacy_requests.extend.ground")}
      choices={grounds.map((id) => ({ id, label: translate(`request_terms.ground.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  );
};

const noticeKinds = ["extension_notice"] as const;

export const ExtendDialog = (dialog: RequestDialogProps) => {
  const translate = useTranslate();
  const { extensionNoticeBy } = dialog.record.deadline;
  const [ground, setGround] = useState<ExtensionGround>();
  const [reasons, setReasons] = useState("");
  const writing = useLetterDraft({
    record: dialog.record,
    kinds: noticeKinds,
    given: { extension_reasons: reasons },
  });
  return (
    <ActDialog
      {...dialog}
      action="extend"
      reason="required"
      reasonLabel={translate("privacy_requests.extend.reason")}
      reasonHelp={translate("privacy_requests.extend.reason_help")}
      size="medium"
      onReason={setReasons}
      canSubmit={ground !== undefined && writing.draft !== undefined}
      data={(reason) => ({ ground, reason, letter: writing.draft })}
      after={<LetterAlong writing={writing} />}
    >
      {extensionNoticeBy !== null && (
        <p>
          {translate("privacy_requests.extend.notice_by")} <TimeText at={extensionNoticeBy} />
        </p>
      )}
      <GroundChoice value={ground} onChange={setGround} />
    </ActDialog>
  );
};
