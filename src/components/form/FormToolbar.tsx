import { useNavigate, useTranslate } from "react-admin";
import type { ReactNode } from "react";
import { Button } from "../button/Button";
import { SaveButton } from "./SaveButton";

export interface FormToolbarProps {
  /** Other than going back to where one came from. */
  onCancel?: () => void;
  children?: ReactNode;
}

/** Stays at the foot of the window while the form is longer than it. */
export const FormToolbar = ({ onCancel, children }: FormToolbarProps) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  return (
    <div className="sticky bottom-0 z-10 flex items-center justify-end gap-2 border-t border-hairline bg-canvas py-3">
      <Button variant="quiet" onClick={onCancel ?? (() => navigate(-1))}>
        {translate("kit.action.cancel")}
      </Button>
      {children ?? <SaveButton />}
    </div>
  );
};
