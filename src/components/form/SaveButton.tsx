import { useTranslate } from "react-admin";
import { useFormState } from "react-hook-form";
import { Button } from "../button/Button";

export interface SaveButtonProps {
  /** Key of the catalogue; the verb of this form. */
  label?: string;
  variant?: "primary" | "danger";
  /** Also when nothing was typed yet: a creation. */
  alwaysEnabled?: boolean;
}

export const SaveButton = ({
  label = "kit.action.save",
  variant = "primary",
  alwaysEnabled = true,
}: SaveButtonProps) => {
  const translate = useTranslate();
  const { isSubmitting, isDirty } = useFormState();
  return (
    <Button type="submit" variant={variant} pending={isSubmitting} disabled={!alwaysEnabled && !isDirty}>
      {translate(label, { _: label })}
    </Button>
  );
};
