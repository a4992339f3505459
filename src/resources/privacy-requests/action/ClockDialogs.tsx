import { useState } from "react";
import { useTranslate } from "react-admin";
import { ChoiceEntry } from "../../../components/dialog/ChoiceEntry";
import { DayEntry } from "../../../components/dialog/DayEntry";
import { TimeText } from "../../../components/field/DateField";
import { isLawfulPause, localDateOf, pauseReasons, type PauseReason } from "../../../domain/deadlines";
import { useViewer } from "../useViewer";
import { ActDialog } from "./ActDialog";
import type { RequestDialogProps } from "./requestDialog";

export const HoldDialog = (dialog: RequestDialogProps) => {
  const translate = useTranslate();
  const { today } = useViewer();
  const { receivedAt, timeZone, regime, type } = dialog.record;
  const [pause, setPause] = useState<PauseReason>();
  const [from, setFrom] = useState(today);
  return (
    <ActDialog
      {...dialog}
      action="hold"
      reason="required"
      reasonLabel={translate("privacy_requests.hold.asked")}
      canSubmit={pause !== undefined && from !== ""}
      data={(reason) => ({ pause, from, reason })}
    >
      <ChoiceEntry<PauseReason>
        label={translate("privacy_requests.hold.why")}
        choices={pauseReasons.map((id) => ({
          id,
          label: translate(`request_terms.pause.${id}`),
          note: translate(
            isLawfulPause(regime, type, id)
              ? "privacy_requests.hold.moves"
              : "privacy_requests.hold.moves_not",
          ),
        }))}
        value={pause}
        onChange={setPause}
      />
      <DayEntry
        label={translate("privacy_requests.hold.from")}
        value={from}
        onChange={setFrom}
        min={localDateOf(receivedAt, timeZone)}
        max={today}
        help={timeZone}
      />
    </ActDialog>
  );
};

export const ResumeDialog = (dialog: RequestDialogProps) => {
  const translate = useTranslate();
  const { today } = useViewer();
  const { pauses, timeZone } = dialog.record;
  const open = pauses.find(({ to }) => to === undefined);
  const [to, setTo] = useState(today);
  return (
    <ActDialog
      {...dialog}
      action="resume"
      canSubmit={to !== ""}
      data={(reason) => ({ to, ...(reason && { reason }) })}
    >
      {open && (
        <p>
          {translate(`request_terms.pause.${open.reason}`)}: {translate("privacy_requests.hold.since")}{" "}
          <TimeText at={open.from} />
        </p>
      )}
      <DayEntry
        label={translate("privacy_requests.hold.to")}
        value={to}
        onChange={setTo}
        min={open?.from}
        max={today}
        help={timeZone}
      />
    </ActDialog>
  );
};
