import { useState, type ReactNode } from "react";
import { useTranslate } from "react-admin";
import { FormDialog, type FormDialogProps } from "./FormDialog";
import { TextEntry } from "./TextEntry";

export interface ConfirmAnswer {
  /** What was typed as the reason, trimmed; empty when none was asked. */
  reason: string;
}

export interface ConfirmDialogProps extends Pick<
  FormDialogProps,
  "title" | "tone" | "size" | "onClose" | "isShownInside"
> {
  /** What will happen, in plain words. */
  children?: ReactNode;
  /** The verb on the button: "Revoke key", never "OK". */
  confirmLabel: string;
  onConfirm: (answer: ConfirmAnswer) => Promise<unknown>;
  /** Ask for a reason: an audit event will carry it. */
  reason?: "optional" | "required";
  /** For acts that cannot be undone: this very text must be typed. */
  typedName?: string;
  /** False while what the children ask is not answered. */
  canConfirm?: boolean;
}

/** One confirmation for the whole console. It closes when the act has succeeded; a refusal is shown inside. */
export const ConfirmDialog = ({
  children,
  confirmLabel,
  onConfirm,
  reason,
  typedName,
  canConfirm = true,
  ...dialog
}: ConfirmDialogProps) => {
  const translate = useTranslate();
  const [given, setGiven] = useState("");
  const [typed, setTyped] = useState("");
  const isReady =
    canConfirm &&
    (reason !== "required" || given.trim() !== "") &&
    (typedName === undefined || typed.trim() === typedName);
  return (
    <FormDialog
      {...dialog}
      role="alertdialog"
      submitLabel={confirmLabel}
      canSubmit={isReady}
      onSubmit={() => onConfirm({ reason: given.trim() })}
    >
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
    </FormDialog>
  );
};
