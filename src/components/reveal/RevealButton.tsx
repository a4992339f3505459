import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../button/Button";
import { lazyNamed } from "../lazy/lazyNamed";
import { useReveal } from "./RevealContext";

const ConfirmDialog = lazyNamed(() =>
  import("../dialog/ConfirmDialog").then((module) => module.ConfirmDialog),
);

export interface RevealButtonProps {
  /** What will be seen, in words, for the dialog. */
  description: string;
  label?: string;
}

const Countdown = ({ until }: { until: number }) => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.ceil((until - now) / 1000));
  return (
    <span role="timer">
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, "0")}
    </span>
  );
};

/** The one control that uncovers masked data: a reason first, then a countdown, and a way to hide it sooner. */
export const RevealButton = ({ description, label = "kit.reveal.action" }: RevealButtonProps) => {
  const translate = useTranslate();
  const scope = useReveal();
  const [isAsking, setAsking] = useState(false);
  if (!scope) throw new Error("RevealButton needs a RevealScope above it.");
  if (scope.until !== undefined)
    return (
      <span className="inline-flex items-center gap-2 text-xs text-caution">
        <span>
          {translate("kit.reveal.hidden_in")} <Countdown until={scope.until} />
        </span>
        <Button size="small" icon="lock" onClick={scope.hide}>
          {translate("kit.reveal.hide")}
        </Button>
      </span>
    );
  return (
    <>
      <Button
        size="small"
        icon="eye"
        onClick={() => setAsking(true)}
        onPointerEnter={ConfirmDialog.preload}
        onFocus={ConfirmDialog.preload}
      >
        {translate(label)}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={translate("kit.reveal.title")}
          confirmLabel={translate("kit.reveal.confirm")}
          reason="required"
          onClose={() => setAsking(false)}
          onConfirm={({ reason }) => scope.reveal(reason)}
        >
          <p>{description}</p>
          <p className="text-muted">{translate("kit.reveal.explain")}</p>
        </ConfirmDialog>
      )}
    </>
  );
};
