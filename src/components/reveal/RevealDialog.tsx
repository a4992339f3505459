import { useState } from "react";
import { useTranslate } from "react-admin";
import { ConfirmDialog } from "../dialog/ConfirmDialog";

export interface RevealDialogProps {
  fields: readonly string[];
  labels: string;
  /** Chosen to begin with. */
  chosen: readonly string[];
  onReveal: (fields: readonly string[], reason: string) => Promise<void>;
  onClose: () => void;
}

/** Which fields, and why. Nothing is chosen that was not asked for. */
export const RevealDialog = ({ fields, labels, chosen, onReveal, onClose }: RevealDialogProps) => {
  const translate = useTranslate();
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set(chosen));
  const toggle = (field: string) => {
    const next = new Set(wanted);
    if (!next.delete(field)) next.add(field);
    setWanted(next);
  };
  return (
    <ConfirmDialog
      title={translate("kit.reveal.title")}
      confirmLabel={translate("kit.reveal.confirm")}
      reason="required"
      canConfirm={wanted.size > 0}
      onConfirm={({ reason }) =>
        onReveal(
          fields.filter((field) => wanted.has(field)),
          reason,
        )
      }
      onClose={onClose}
    >
      <p>{translate("kit.reveal.explain")}</p>
      <fieldset>
        <legend className="mb-1 text-sm font-medium">{translate("kit.reveal.fields")}</legend>
        <div className="grid gap-1 sm:grid-cols-2">
          {fields.map((field) => (
            <label key={field} className="flex min-h-6 items-center gap-2">
              <input
                type="checkbox"
                checked={wanted.has(field)}
                onChange={() => toggle(field)}
                className="size-3.5 accent-accent"
              />
              {translate(`${labels}.${field}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </ConfirmDialog>
  );
};
