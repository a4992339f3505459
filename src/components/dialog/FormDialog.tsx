import { useId, type ReactNode, type SyntheticEvent } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../button/Button";
import type { ButtonVariant } from "../button/buttonClass";
import { ProblemPanel } from "../feedback/ProblemPanel";
import type { IconName } from "../icon/iconPaths";
import { Dialog, type DialogProps } from "./Dialog";
import { useOneAtATime } from "./useOneAtATime";

export interface FormDialogProps extends Pick<DialogProps, "title" | "size" | "role"> {
  children: ReactNode;
  /** The verb on the button: "Revoke key", never "OK". */
  submitLabel: string;
  submitIcon?: IconName;
  tone?: Extract<ButtonVariant, "primary" | "danger">;
  /** False while what is asked is not answered. */
  canSubmit?: boolean;
  /** Where nothing has to be typed, Enter does it. Not for what cannot be undone. */
  focusSubmit?: boolean;
  /** Runs once however often it is pressed; what it throws is shown in place, and nothing typed is lost. */
  onSubmit: () => unknown;
  /** After success; a notice, say. */
  onDone?: () => void;
  /** Cancelled, or done. */
  onClose: () => void;
  /** True for a refusal that the children show themselves: a conflict. */
  isShownInside?: (error: unknown) => boolean;
}

/** A dialog that asks something and does one thing with the answer. It closes when that has succeeded. */
export const FormDialog = ({
  children,
  submitLabel,
  submitIcon,
  tone = "primary",
  canSubmit = true,
  focusSubmit = false,
  onSubmit,
  onDone,
  onClose,
  isShownInside,
  ...dialog
}: FormDialogProps) => {
  const translate = useTranslate();
  const formId = useId();
  const act = useOneAtATime(async () => onSubmit());
  const handleSubmit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!canSubmit || !(await act.run(undefined))) return;
    onDone?.();
    onClose();
  };
  return (
    <Dialog
      {...dialog}
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
            variant={tone}
            autoFocus={focusSubmit}
            {...(submitIcon && { icon: submitIcon })}
            pending={act.pending}
            disabled={!canSubmit}
          >
            {submitLabel}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void handleSubmit(event)} className="space-y-4">
        {children}
        {act.error !== undefined && isShownInside?.(act.error) !== true && (
          <ProblemPanel error={act.error} layout="inline" />
        )}
      </form>
    </Dialog>
  );
};
