import { useEffect, useId, useRef, useState } from "react";
import { useBlocker, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { Dialog } from "../../../components/dialog/Dialog";
import { Banner } from "../../../components/feedback/Banner";
import type { IssuedSecret } from "./issuedSecret";
import { SecretActions } from "./SecretActions";
import { SecretText } from "./SecretText";

export interface SecretOnceProps {
  issued: IssuedSecret;
  title: string;
  /** What the person should know of the key that it belongs to, such as when the old secret ends. */
  note?: string | undefined;
  onClose: () => void;
}

/**
 * Leaving by a link, by Back or by closing the tab would lose a secret that cannot be shown again. The returned function
 * lets go: what the page does next is no loss any more.
 */
const useHeldUntilStored = () => {
  const isReleased = useRef(false);
  const blocker = useBlocker(() => !isReleased.current);
  useEffect(() => {
    if (blocker.state === "blocked") blocker.reset();
  }, [blocker]);
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", hold);
    return () => window.removeEventListener("beforeunload", hold);
  }, []);
  return () => {
    isReleased.current = true;
  };
};

/** The only place where a secret is ever seen. It closes when the person says that it is stored. */
export const SecretOnce = ({ issued, title, note, onClose }: SecretOnceProps) => {
  const translate = useTranslate();
  const boxId = useId();
  const text = useRef<HTMLElement>(null);
  const [isStored, setStored] = useState(false);
  const release = useHeldUntilStored();
  const handleClose = () => {
    release();
    onClose();
  };
  return (
    <Dialog
      title={title}
      size="medium"
      locked
      onClose={handleClose}
      footer={
        <Button variant="primary" disabled={!isStored} onClick={handleClose}>
          {translate("access_keys.secret.done")}
        </Button>
      }
    >
      <div className="space-y-4">
        <Banner tone="caution" title={translate("access_keys.secret.once")}>
          {translate(`access_keys.secret.storage.${issued.accessKey.storage}`)}
        </Banner>
        <div>
          <p className="eyebrow pb-1">
            <bdi>{issued.accessKey.name}</bdi>
          </p>
          <SecretText ref={text} issued={issued} />
          {note && <p className="pt-2 text-muted">{note}</p>}
        </div>
        <SecretActions issued={issued} text={text} />
        <label htmlFor={boxId} className="flex items-start gap-2 font-medium">
          <input
            id={boxId}
            type="checkbox"
            className="mt-1 accent-accent"
            checked={isStored}
            onChange={(event) => setStored(event.target.checked)}
          />
          {translate("access_keys.secret.stored")}
        </label>
      </div>
    </Dialog>
  );
};
