import { useState, type ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { canFinish } from "../action/finishing";
import { finishKey, type PrivacyRequest } from "../privacyRequest";
import { useViewer } from "../useViewer";
import { useNextRequest } from "./useNextRequest";

const FinishDialog = lazyNamed(() => import("../action/FinishDialog").then((module) => module.FinishDialog));

export interface Finish {
  /** Undefined where there is still something to decide. */
  start: (() => void) | undefined;
  button: ReactNode;
  dialog: ReactNode;
}

/** Finishes a request about which nothing is left to decide, and opens the next one. */
export const useFinish = (record: PrivacyRequest | undefined): Finish => {
  const translate = useTranslate();
  const viewer = useViewer();
  const [open, setOpen] = useState<PrivacyRequest>();
  const toNext = useNextRequest(record?.id ?? "");
  const start = record && canFinish(record, viewer) ? () => setOpen(record) : undefined;
  return {
    start,
    button: start && (
      <Button
        icon="check"
        title={translate("privacy_requests.key", { key: finishKey })}
        onPointerEnter={FinishDialog.preload}
        onFocus={FinishDialog.preload}
        onClick={start}
      >
        {translate("privacy_requests.finish.label")}
      </Button>
    ),
    dialog: open && (
      <FinishDialog record={open} onClose={() => setOpen(undefined)} onDone={() => void toNext()} />
    ),
  };
};
