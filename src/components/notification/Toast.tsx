import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTakeUndoableMutation, useTranslate, type NotificationPayload } from "react-admin";
import { toneIcon, toneText, type Tone } from "../badge/tones";
import { Button } from "../button/Button";
import { IconButton } from "../button/IconButton";
import { classNames } from "../classNames";
import { Icon } from "../icon/Icon";

const tones: Record<NotificationPayload["type"], Tone> = {
  success: "positive",
  info: "info",
  warning: "caution",
  error: "critical",
};

/** An error stays until it is read, unless the caller set a time. */
const hideMsByType: Record<NotificationPayload["type"], number | null> = {
  success: 5000,
  info: 5000,
  warning: 8000,
  error: null,
};

export interface ToastProps {
  payload: NotificationPayload;
  onClose: (payload: NotificationPayload) => void;
}

const useUndo = (undoable: boolean) => {
  const takeMutation = useTakeUndoableMutation();
  const isSettled = useRef(!undoable);
  // The mutation is taken once: a toast that is closed, timed out or undone settles it exactly one way.
  return (isUndo: boolean) => {
    if (isSettled.current) return;
    isSettled.current = true;
    takeMutation()?.({ isUndo });
  };
};

const useBeforeUnloadWarning = (active: boolean) => {
  useEffect(() => {
    if (!active) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [active]);
};

export const Toast = ({ payload, onClose }: ToastProps) => {
  const translate = useTranslate();
  const { message, type, notificationOptions = {} } = payload;
  const { autoHideDuration, messageArgs, undoable = false, action } = notificationOptions;
  const [held, setHeld] = useState(false);
  const settle = useUndo(undoable);
  useBeforeUnloadWarning(undoable);
  const hideMs: number | null = autoHideDuration === undefined ? hideMsByType[type] : autoHideDuration;
  const close = (isUndo: boolean) => {
    settle(isUndo);
    onClose(payload);
  };
  const closeRef = useRef(close);
  useEffect(() => {
    closeRef.current = close;
  });
  useEffect(() => {
    if (hideMs === null || held) return undefined;
    const timer = setTimeout(() => closeRef.current(false), hideMs);
    return () => clearTimeout(timer);
  }, [hideMs, held]);
  const tone = tones[type];
  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex w-full items-start gap-3 rounded-md border border-line bg-raised py-2 pr-2 pl-3 text-sm shadow-overlay"
    >
      <Icon name={toneIcon[tone]} className={classNames("mt-1", toneText[tone])} />
      <div className="min-w-0 flex-1 py-0.5 break-words">
        {typeof message === "string" ? translate(message, { _: message, ...messageArgs }) : message}
      </div>
      {action as ReactNode}
      {undoable && (
        <Button size="small" icon="undo" onClick={() => close(true)}>
          {translate("kit.action.undo")}
        </Button>
      )}
      <IconButton
        size="small"
        icon="close"
        label={translate("kit.action.dismiss")}
        onClick={() => close(false)}
      />
    </div>
  );
};
