import { useState, type RefObject } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { downloadText, fileNameOf } from "./downloadText";
import type { IssuedSecret } from "./issuedSecret";

type Outcome = "idle" | "copied" | "failed" | "downloaded";

/** Copy and download read the secret at the click; it is never a property of anything drawn. */
export const SecretActions = ({
  issued,
  text,
}: {
  issued: IssuedSecret;
  text: RefObject<HTMLElement | null>;
}) => {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<Outcome>("idle");
  const copy = () =>
    navigator.clipboard.writeText(issued.read() ?? "").then(
      () => setOutcome("copied"),
      () => {
        // The browser forbids it: select the text, so that Ctrl+C does it.
        if (text.current) window.getSelection()?.selectAllChildren(text.current);
        setOutcome("failed");
      },
    );
  const download = () => {
    downloadText(fileNameOf(issued.accessKey.name), `${issued.read() ?? ""}\n`);
    setOutcome("downloaded");
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button icon={outcome === "copied" ? "check" : "copy"} onClick={() => void copy()}>
        {translate("access_keys.secret.copy")}
      </Button>
      <Button icon="download" onClick={download}>
        {translate("access_keys.secret.download")}
      </Button>
      <span role="status" className="text-muted">
        {outcome !== "idle" && translate(`access_keys.secret.${outcome}`)}
      </span>
    </div>
  );
};
