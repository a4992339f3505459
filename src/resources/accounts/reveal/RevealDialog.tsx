import { useState } from "react";
import { useTranslate } from "react-admin";
import { ConfirmDialog } from "../../../components/dialog/ConfirmDialog";
import type { RevealField } from "../account";

export interface RevealDialogProps {
  fields: readonly RevealField[];
  /** Chosen to begin with. */
  chosen: readonly RevealField[];
  onReveal: (fields: readonly RevealField[], reason: string) => Promise<void>;
  onClose: () => void;
}

/** Which fields, and why. Nothing is chosen that was not asked for. */
export const RevealDialog = ({ fields, chosen, onReveal, onClose }: RevealDialogProps) => {
  const translate = useTranslate();
  const [wanted, setWanted] = useState<ReadonlySet<RevealField>>(new Set(chosen));
  const toggle = (field: RevealField) => {
    const next = new Set(wanted);
    if (!next.delete(field)) next.add(field);
    setWanted(next);
  };
  const handleConfirm = ({ reason }: { reason: string }) => {
    if (wanted.size === 0) return Promise.reject(new Error(translate("accounts.reveal.choose_one")));
    return onReveal(
      fields.filter((field) => wanted.has(field)),
      reason,
    );
  };
  return (
    <ConfirmDialog
      title={translate("accounts.reveal.title")}
      confirmLabel={translate("accounts.reveal.action")}
      reason="required"
      onConfirm={handleConfirm}
      onClose={onClose}
    >
      <p>{translate("accounts.reveal.consequence")}</p>
      <fieldset>
        <legend className="mb-1 text-sm font-medium">{translate("accounts.reveal.fields")}</legend>
        <div className="grid gap-1 sm:grid-cols-2">
          {fields.map((field) => (
            <label key={field} className="flex min-h-6 items-center gap-2">
              <input
                type="checkbox"
                checked={wanted.has(field)}
                onChange={() => toggle(field)}
                className="size-3.5 accent-accent"
              />
              {translate(`accounts.field.${field}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </ConfirmDialog>
  );
};
