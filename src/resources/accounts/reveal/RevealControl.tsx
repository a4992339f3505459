import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { Icon } from "../../../components/icon/Icon";
import { useRevealContext } from "./RevealContext";
import { countdown } from "./revealed";

/** Ticks once a second while something is shown in clear, and not otherwise. */
const useLeftMs = (endsAtMs: number): number => {
  const [nowMs, setNowMs] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return endsAtMs - nowMs;
};

const Countdown = ({ endsAtMs }: { endsAtMs: number }) => {
  const translate = useTranslate();
  const left = countdown(useLeftMs(endsAtMs));
  return (
    <span
      role="timer"
      className="inline-flex h-control items-center gap-2 rounded bg-caution-soft px-2 text-sm font-medium text-caution"
    >
      <Icon name="eye" />
      {translate("accounts.reveal.left", { left })}
    </span>
  );
};

/** In the header: reveals what is masked, says how long it stays, hides it again, or says why it can't be revealed. */
export const RevealControl = () => {
  const translate = useTranslate();
  const { refusal, endsAtMs, ask, preload, hide } = useRevealContext();
  if (refusal) {
    return (
      <span className="inline-flex items-center gap-1.5 text-xs text-muted">
        <Icon name="lock" className="size-3.5" />
        {translate(`accounts.reveal.refusal.${refusal}`)}
      </span>
    );
  }
  return (
    <>
      {endsAtMs !== undefined && (
        <>
          <Countdown endsAtMs={endsAtMs} />
          <Button onClick={hide}>{translate("accounts.reveal.hide")}</Button>
        </>
      )}
      <Button icon="eye" onClick={() => ask([])} onPointerEnter={preload} onFocus={preload}>
        {translate(endsAtMs === undefined ? "accounts.reveal.open" : "accounts.reveal.more")}
      </Button>
    </>
  );
};
