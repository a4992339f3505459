import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../button/Button";
import { Icon } from "../icon/Icon";
import { countdown } from "./disclosure";
import { useReveal } from "./RevealContext";

/** Ticks once a second while something is shown in clear, and not otherwise. */
const Countdown = ({ endsAtMs }: { endsAtMs: number }) => {
  const translate = useTranslate();
  const [nowMs, setNowMs] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span
      role="timer"
      className="inline-flex h-control items-center gap-2 rounded bg-caution-soft px-2 text-sm font-medium text-caution tabular-nums"
    >
      <Icon name="eye" />
      {translate("kit.reveal.hidden_in", { left: countdown(endsAtMs - nowMs) })}
    </span>
  );
};

/** The one control that uncovers masked data: which fields and why, then a countdown, and a way to hide them sooner. */
export const RevealButton = () => {
  const translate = useTranslate();
  const { refusal, endsAtMs, ask, preload, hide } = useReveal();
  if (refusal !== undefined) {
    return (
      <span className="inline-flex items-center gap-1.5 text-xs text-muted">
        <Icon name="lock" className="size-3.5" />
        {refusal}
      </span>
    );
  }
  return (
    <>
      {endsAtMs !== undefined && (
        <>
          <Countdown endsAtMs={endsAtMs} />
          <Button onClick={hide}>{translate("kit.reveal.hide")}</Button>
        </>
      )}
      <Button icon="eye" onClick={() => ask([])} onPointerEnter={preload} onFocus={preload}>
        {translate(endsAtMs === undefined ? "kit.reveal.action" : "kit.reveal.more")}
      </Button>
    </>
  );
};
