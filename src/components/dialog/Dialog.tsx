import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "../button/IconButton";
import { classNames } from "../classNames";
import { ErrorBoundaryPanel } from "../feedback/ErrorBoundaryPanel";

export interface DialogProps {
  title: ReactNode;
  children: ReactNode;
  onClose: () => void;
  /** The row of buttons at the foot. */
  footer?: ReactNode;
  size?: "small" | "medium" | "large";
  role?: "dialog" | "alertdialog";
  /** While something runs, neither Escape nor a click outside closes it. */
  locked?: boolean;
}

const sizes = { small: "sm:max-w-[440px]", medium: "sm:max-w-[640px]", large: "sm:max-w-[960px]" };

/** Load it lazily (`lazyNamed`): it brings React Aria with it. Mounted means open. */
export const Dialog = ({
  title,
  children,
  onClose,
  footer,
  size = "small",
  role = "dialog",
  locked = false,
}: DialogProps) => {
  const translate = useTranslate();
  return (
    <ModalOverlay
      isOpen
      isDismissable={!locked && role === "dialog"}
      isKeyboardDismissDisabled={locked}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className="fixed inset-0 z-40 flex items-end justify-center bg-scrim sm:items-start sm:p-8 sm:pt-[12vh]"
    >
      <Modal
        className={classNames(
          "flex max-h-[92dvh] w-full flex-col rounded-t-lg border border-line bg-surface shadow-overlay outline-none sm:max-h-[76vh] sm:rounded-lg",
          sizes[size],
        )}
      >
        <AriaDialog role={role} className="flex min-h-0 flex-col outline-none">
          <div className="flex items-start justify-between gap-4 border-b border-hairline py-3 pr-3 pl-5">
            <Heading slot="title" level={2} className="pt-1 text-lg font-semibold">
              {title}
            </Heading>
            <IconButton
              icon="close"
              label={translate("kit.action.close")}
              onClick={onClose}
              disabled={locked}
            />
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4 text-sm">
            <ErrorBoundaryPanel>{children}</ErrorBoundaryPanel>
          </div>
          {footer && (
            <div className="flex flex-wrap justify-end gap-2 border-t border-hairline px-5 py-3">
              {footer}
            </div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
