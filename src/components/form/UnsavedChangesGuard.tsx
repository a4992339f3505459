import { useEffect, type RefObject } from "react";
import { useBlocker, useCanBlock, useTranslate } from "react-admin";
import { useFormState } from "react-hook-form";
import { lazyNamed } from "../lazy/lazyNamed";

const ConfirmDialog = lazyNamed(() =>
  import("../dialog/ConfirmDialog").then((module) => module.ConfirmDialog),
);

export interface UnsavedChangesGuardProps {
  /** A save that succeeds goes on to another page by itself; that must not be asked about. */
  isSaving: RefObject<boolean>;
}

const useBeforeUnload = (isActive: boolean) => {
  useEffect(() => {
    if (!isActive) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isActive]);
};

const BlockingGuard = ({ isSaving }: UnsavedChangesGuardProps) => {
  const translate = useTranslate();
  const { isDirty } = useFormState();
  useBeforeUnload(isDirty);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty && !isSaving.current && nextLocation.pathname !== currentLocation.pathname,
  );
  if (blocker.state !== "blocked") return null;
  return (
    <ConfirmDialog
      title={translate("kit.unsaved.title")}
      confirmLabel={translate("kit.unsaved.leave")}
      tone="danger"
      onClose={() => blocker.state === "blocked" && blocker.reset()}
      onConfirm={() => {
        blocker.proceed();
        return Promise.resolve();
      }}
    >
      <p>{translate("kit.unsaved.explain")}</p>
    </ConfirmDialog>
  );
};

const UnloadGuard = () => {
  useBeforeUnload(useFormState().isDirty);
  return null;
};

/** Typed values are not lost by a stray click: leaving asks first, inside the console and out of it. */
export const UnsavedChangesGuard = (props: UnsavedChangesGuardProps) =>
  useCanBlock() ? <BlockingGuard {...props} /> : <UnloadGuard />;
