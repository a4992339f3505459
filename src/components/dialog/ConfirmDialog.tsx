import { useId, useState, type SyntheticEvent, type ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../button/Button";
import { ProblemPanel } from "../feedback/ProblemPanel";
import { Dialog } from "./Dialog";
import { TextEntry } from "./TextEntry";
import { useOneAtATime } from "./useOneAtATime";

export interface ConfirmAnswer {
  /** What was typed as the reason, trimmed; empty when none was asked. */
  reason: string;
}

export interface ConfirmDialogProps {
  title: ReactNode;
  /** What will happen, in plain words. */
  children?: ReactNode;
  /** The verb on the button: "Revoke key", never "OK". */
  confirmLabel: string;
  onConfirm: (answer: ConfirmAnswer) => Promise<unknown>;
  onClose: () => void;
  tone?: "primary" | "danger";
  /** Ask for a reason: an audit event will carry it. */
  reason?: "optional" | "required";
  /** For acts that cannot be undone: this very text must be typed. */
  typedName?: string;
  size?: "small" | "medium" | "large";
  /** False while what the children ask is not answered. */
  canConfirm?: boolean;
  /** True for a refusal that the children show themselves: a conflict. */
  isShownInside?: (error: unknown) => boolean;
}

/** One confirmation for the whole console. It closes when the act has succeeded; a refusal is shown inside. */
export const ConfirmDialog = ({
  title,
  children,
  confirmLabel,
  onConfirm,
  onClose,
  tone = "primary",
  reason,
  typedName,
  size = "small",
  canConfirm = true,
  isShownInside,
}: ConfirmDialogProps) => {
  const translate = useTranslate();
  const formId = useId();
  const [given, setGiven] = useState("");
  const [typed, setTyped] = useState("");
  const act = useOneAtATime(onConfirm);
  const isReady =
    canConfirm &&
    (reason !== "required" || given.trim() !== "") &&
    (typedName === undefined || typed.trim() === typedName);
  const handleSubmit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (isReady && (await act.run({ reason: given.trim() }))) onClose();
  };
  return (
    <Dialog
      title={title}
      size={size}
      role="alertdialog"
      onClose={onClose}
      locked={act.pending}
      footer={
        <>
          <Button onClick={onClose} disabled={act.pending}>
            {translate("kit.action.cancel")}
          </Button>
          <Button
            type="submit"
            form={formId}
            variant={tone === "danger" ? "danger" : "primary"}
            pending={act.pending}
            disabled={!isReady}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void handleSubmit(event)} className="space-y-4">
        {children && <div className="space-y-2">{children}</div>}
        {reason && (
          <TextEntry
            multiline
            label={translate("kit.confirm.reason")}
            help={translate(
              reason === "required" ? "kit.confirm.reason_required" : "kit.confirm.reason_optional",
            )}
            required={reason === "required"}
            value={given}
            onChange={setGiven}
          />
        )}
        {typedName !== undefined && (
          <TextEntry
            label={translate("kit.confirm.type_name", { name: typedName })}
            required
            mono
            value={typed}
            onChange={setTyped}
          />
        )}
        {act.error !== undefined && isShownInside?.(act.error) !== true && (
          <ProblemPanel error={act.error} layout="inline" />
        )}
      </form>
    </Dialog>
  );
};
